package org.attestnlp.lexicon;

/** A lexicon cannot be used. The message names file, line, what was expected and what to do. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }

    public LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
