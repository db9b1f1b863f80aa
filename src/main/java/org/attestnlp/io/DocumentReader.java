package org.attestnlp.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.util.Optional;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.attestnlp.io.RawDocument.Bytes;

/** Reads documents of all formats into CASes. Thread-safe. */
public final class DocumentReader {

    private final int maxChars;
    private final boolean anyLanguage;

    /**
     * @param maxChars longest text that is read, in UTF-16 code units
     * @param anyLanguage whether texts are read that are not in English
     */
    public DocumentReader(int maxChars, boolean anyLanguage) {
        this.maxChars = maxChars;
        this.anyLanguage = anyLanguage;
    }

    /**
     * Fills an empty CAS. Characters that XML cannot hold are replaced by U+FFFD one to one, so that offsets are those of the
     * text.
     *
     * @throws UnreadableDocumentException if the document is no text, is too long or not in English
     */
    public Reading read(String name, Bytes raw, JCas jcas) throws UnreadableDocumentException {
        Reading reading =
                switch (raw.format()) {
                    case XMI -> {
                        CasReader.readXmi(name, raw.bytes(), jcas);
                        yield Reading.PLAIN;
                    }
                    case CAS_JSON -> {
                        CasReader.readJson(name, raw.bytes(), jcas);
                        yield Reading.PLAIN;
                    }
                    default -> fill(jcas, text(name, raw));
                };
        check(name, jcas.getDocumentText());
        if (!JCasUtil.exists(jcas, DocumentMetaData.class)) {
            DocumentMetaData metaData = new DocumentMetaData(jcas);
            metaData.setDocumentId(name);
            metaData.setDocumentTitle(name);
            metaData.addToIndexes();
        }
        jcas.setDocumentLanguage("en");
        return reading;
    }

    private static TextDocument text(String name, Bytes raw) throws UnreadableDocumentException {
        return switch (raw.format()) {
            case HTML -> HtmlArticle.read(name, raw.bytes());
            case PDF -> PdfText.read(name, raw.bytes());
            case DOCX -> DocxText.read(name, raw.bytes());
            case ZIP, GZIP, JSONL ->
                throw new UnreadableDocumentException(name, "is an archive of documents", "unpack it");
            case UNKNOWN ->
                throw new UnreadableDocumentException(
                        name, "is XML or JSON of an unknown kind", "read it as it stands with --input-format text");
            default -> {
                TextDecoder.Decoded decoded = TextDecoder.decode(name, raw.bytes());
                yield new TextDocument(decoded.text(), raw.info(), decoded.notice());
            }
        };
    }

    private Reading fill(JCas jcas, TextDocument document) {
        jcas.setDocumentText(XmlCharacters.replaceIllegal(document.text()));
        return new Reading(document.info(), Optional.ofNullable(document.notice()));
    }

    private void check(String name, String text) throws UnreadableDocumentException {
        if (text.isBlank()) {
            throw new UnreadableDocumentException(name, "is empty", "nothing to annotate; remove it");
        }
        if (text.length() > maxChars) {
            throw new UnreadableDocumentException(
                    name, Fault.TOO_LARGE, "has " + text.length() + " characters", "raise --max-chars or split it");
        }
        Optional<String> language = anyLanguage ? Optional.empty() : Languages.foreign(text);
        if (language.isPresent()) {
            throw new UnreadableDocumentException(
                    name, Fault.LANGUAGE, "is not English but " + language.get(), "if it is, use --language en");
        }
    }
}
