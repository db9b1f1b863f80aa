package org.attestnlp.run;

import java.io.IOException;
import org.attestnlp.io.Documents;

/** The documents of a run, in the order of the results. */
@FunctionalInterface
public interface Corpus {

    /**
     * Hands each document to the sink.
     *
     * @throws IOException only if the sink throws it
     */
    void forEach(Documents.Sink sink) throws IOException;
}
