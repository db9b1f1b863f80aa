package org.attestnlp.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attestnlp.io.Fault;

/** What became of a document. */
sealed interface Outcome {

    /**
     * It was annotated, and its analysis is written.
     *
     * @param hash of its bytes
     * @param rows its part of each table
     * @param counts number of annotations of each counted type
     * @param notice what the user should know
     */
    record Annotated(String document, String hash, List<byte[]> rows, List<Integer> counts, Optional<String> notice)
            implements Outcome {}

    /** It is unchanged since an earlier run, whose results stand. */
    record Kept(String document, EarlierResult earlier) implements Outcome {}

    /** It was left out. */
    record Failed(String document, Fault fault, String reason) implements Outcome {}

    /** Results cannot be written any more, which ends the run. */
    record Stopped(IOException cause) implements Outcome {}
}
