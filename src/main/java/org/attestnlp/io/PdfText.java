package org.attestnlp.io;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, by Apache PDFBox, with an empty line between paragraphs. */
final class PdfText {

    private PdfText() {}

    static TextDocument read(String name, byte[] bytes) throws UnreadableDocumentException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            String text = stripper.getText(pdf);
            if (text.isBlank()) {
                throw new UnreadableDocumentException(name, "has pages but no text", "run text recognition over it");
            }
            return new TextDocument(text, info(pdf.getDocumentInformation()), null);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(name, "is encrypted", "remove its password");
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(name, "is no whole PDF: " + e.getMessage(), "fetch it again");
        }
    }

    private static DocumentInfo info(PDDocumentInformation information) {
        return new DocumentInfo(orEmpty(information.getTitle()), orEmpty(information.getAuthor()), "", "");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.trim();
    }
}
