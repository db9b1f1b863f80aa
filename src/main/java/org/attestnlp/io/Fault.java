package org.attestnlp.io;

import java.util.Locale;

/** Why a document was left out. */
public enum Fault {
    /** It cannot be read: missing, binary, broken, encrypted, empty. */
    UNREADABLE,
    /** It is longer than the run allows. */
    TOO_LARGE,
    /** It is not in English. */
    LANGUAGE,
    /** Another document of the run has its name. */
    DUPLICATE,
    /** It took longer than the run allows. */
    TIMEOUT,
    /** An engine failed on it. */
    ERROR;

    /** The name as {@code failures.csv} has it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
