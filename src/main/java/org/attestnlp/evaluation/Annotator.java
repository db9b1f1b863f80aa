package org.attestnlp.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attestnlp.io.AnnotatedCorpus;

/**
 * What one annotator has made of a corpus, person or program.
 *
 * @param name the folder or archive
 * @param documents by their names
 */
public record Annotator(String name, Map<String, MarkedDocument> documents) {

    /**
     * @param path folder or ZIP archive with XMI or UIMA CAS JSON
     * @throws IOException if there is none, or a file cannot be read
     */
    public static Annotator read(Path path) throws IOException {
        Map<String, MarkedDocument> documents = new LinkedHashMap<>();
        new AnnotatedCorpus().forEach(path, document -> documents.put(document.name(), MarkReader.read(document)));
        return new Annotator(path.toString(), documents);
    }
}
