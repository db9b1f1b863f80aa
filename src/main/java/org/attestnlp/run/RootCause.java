package org.attestnlp.run;

/** What lies at the bottom of a failure. */
public final class RootCause {

    private RootCause() {}

    /** The innermost cause in one line, with the kind of error that it is. */
    public static String of(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString().lines().findFirst().orElse("");
    }
}
