package org.attestnlp.run;

/** What people are told of documents that cannot be annotated. */
public final class Failures {

    private Failures() {}

    /** Why, and what to do: words that go on from the document's name. */
    public static String explain(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return "nests too deeply; simplify it, or give Java a larger stack with -Xss";
        }
        if (thrown instanceof OutOfMemoryError) {
            return "needs more memory than Java has; give it more with -Xmx, or lower --max-chars or --threads";
        }
        return "cannot be annotated: " + RootCause.of(thrown) + "; please report it with the file";
    }
}
