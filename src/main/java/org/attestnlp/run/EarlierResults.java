package org.attestnlp.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What earlier runs made of their documents.
 *
 * @param journals those of the runs, later ones first
 */
record EarlierResults(List<Journal> journals) implements Closeable {

    /** The latest result of the document. */
    Optional<EarlierResult> find(String document) throws IOException {
        Optional<EarlierResult> result = Optional.empty();
        for (int i = 0; i < journals.size() && result.isEmpty(); i++) {
            result = journals.get(i).find(document);
        }
        return result;
    }

    @Override
    public void close() throws IOException {
        for (Journal journal : journals) {
            journal.close();
        }
    }
}
