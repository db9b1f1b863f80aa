package org.attestnlp.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.Blocks;
import org.attestnlp.text.LayoutAnalyzer;

/**
 * The annotated documents in a folder or archive: XMI and UIMA CAS JSON, as Attest writes and INCEpTION exports them. Other
 * files (type systems, tables) are passed over. A document is called what its meta data say, because INCEpTION names the file
 * after the annotator; a file without them gives its own name.
 */
public final class AnnotatedCorpus {

    /** Takes each document in turn. */
    @FunctionalInterface
    public interface Sink {
        void accept(AnnotatedDocument document) throws IOException;
    }

    private static final Pattern ENDINGS = Pattern.compile("(?i)(\\.(xmi|json|zip))+$");

    private final JCas jcas;

    public AnnotatedCorpus() throws IOException {
        try {
            jcas = JCasFactory.createJCas();
        } catch (UIMAException e) {
            throw new IOException("the types of Attest cannot be loaded: " + e.getMessage(), e);
        }
    }

    /**
     * Hands each document to the sink, in the order of the file names.
     *
     * @param path a folder, a ZIP archive or one file
     * @throws IOException if a file cannot be read, if two documents have one name, if there is none, or if the sink throws it
     */
    public void forEach(Path path, Sink sink) throws IOException {
        Map<String, String> origins = new HashMap<>();
        Documents documents = new Documents(null, "text", Integer.MAX_VALUE);
        for (InputFile file : InputFiles.find(List.of(path))) {
            documents.forEach(
                    file,
                    raw -> read(path, raw, document -> {
                        String other = origins.putIfAbsent(document.name(), document.origin());
                        if (other != null) {
                            throw new IOException(
                                    path + ": both " + other + " and " + document.origin() + " hold the document "
                                            + document.name() + "; name a folder that holds each document once");
                        }
                        sink.accept(document);
                    }));
        }
        if (origins.isEmpty()) {
            throw new IOException(path + " holds no CAS XMI and no UIMA CAS JSON; name a folder that does");
        }
    }

    private void read(Path path, RawDocument raw, Sink sink) throws IOException {
        try {
            RawDocument.Bytes bytes = raw.content().read();
            switch (bytes.format()) {
                case XMI -> {
                    jcas.reset();
                    CasReader.readXmi(raw.name(), bytes.bytes(), jcas);
                    sink.accept(document(raw, jcas));
                }
                case CAS_JSON -> {
                    jcas.reset();
                    CasReader.readJson(raw.name(), bytes.bytes(), jcas);
                    sink.accept(document(raw, jcas));
                }
                default -> {
                    // A type system or a table beside the documents.
                }
            }
        } catch (UnreadableDocumentException e) {
            String message = String.valueOf(e.getMessage());
            throw new IOException(message.startsWith(path.toString()) ? message : path + ": " + message, e);
        }
    }

    private static AnnotatedDocument document(RawDocument raw, JCas jcas) {
        if (!JCasUtil.exists(jcas, Div.class)) {
            LayoutAnalyzer.analyze(jcas.getDocumentText()).forEach(block -> Blocks.write(jcas, block));
        }
        return new AnnotatedDocument(name(raw, jcas), raw.name(), PageInfo.of(jcas), jcas);
    }

    private static String name(RawDocument raw, JCas jcas) {
        String name = JCasUtil.select(jcas, DocumentMetaData.class).stream()
                .findFirst()
                .map(AnnotatedCorpus::name)
                .filter(given -> !given.isBlank())
                .orElse(raw.name());
        return ENDINGS.matcher(name).replaceFirst("");
    }

    /** INCEpTION puts the annotator into the id, and the document's name into title and address. */
    private static String name(DocumentMetaData metaData) {
        String title = metaData.getDocumentTitle();
        String uri = metaData.getDocumentUri();
        boolean titleIsName = title != null && uri != null && uri.endsWith(title);
        String id = titleIsName ? title : metaData.getDocumentId();
        return id == null ? "" : DocumentNames.safe(id);
    }
}
