package org.attestnlp.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of a Word file (ECMA-376, part 1, 17.3) with an empty line between them: the runs of its main part as a
 * reader sees them, without deleted text, field codes, notes and the doubles that are kept for old programs.
 */
final class DocxText {

    private static final String MAIN_PART = "word/document.xml";
    private static final long LARGEST = 64L << 20;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean inRun;
    private int inDouble;

    private DocxText() {}

    static TextDocument read(String name, byte[] bytes) throws UnreadableDocumentException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(MAIN_PART)) {
                    return TextDocument.plain(new DocxText().text(limited(name, zip)));
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableDocumentException(name, "is no whole Word file: " + e.getMessage(), "fetch it again");
        }
        throw new UnreadableDocumentException(name, "is no Word file", "fetch it again");
    }

    private static InputStream limited(String name, ZipInputStream zip)
            throws IOException, UnreadableDocumentException {
        byte[] part = zip.readNBytes((int) LARGEST + 1);
        if (part.length > LARGEST) {
            throw InputFile.tooLarge(name);
        }
        return new ByteArrayInputStream(part);
    }

    private String text(InputStream part) throws XMLStreamException {
        XMLStreamReader reader = SecureXml.streams().createXMLStreamReader(part);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS -> characters(reader.getText());
                default -> {
                    // comments and processing instructions are no text
                }
            }
        }
        return text.toString();
    }

    private void start(String element) {
        switch (element) {
            case "t" -> inRun = true;
            case "tab" -> characters('\t');
            case "br", "cr" -> characters('\n');
            case "noBreakHyphen" -> characters('-');
            case "Fallback" -> inDouble++;
            default -> {
                // structure only
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "t" -> inRun = false;
            case "Fallback" -> inDouble--;
            case "p" -> endParagraph();
            default -> {
                // structure only
            }
        }
    }

    private void endParagraph() {
        if (!paragraph.toString().isBlank()) {
            text.append(text.length() == 0 ? "" : "\n\n").append(paragraph);
        }
        paragraph.setLength(0);
    }

    private void characters(String characters) {
        if (inRun && inDouble == 0) {
            paragraph.append(characters);
        }
    }

    private void characters(char character) {
        if (inDouble == 0) {
            paragraph.append(character);
        }
    }
}
