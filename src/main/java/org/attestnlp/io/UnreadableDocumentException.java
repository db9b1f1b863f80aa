package org.attestnlp.io;

import java.nio.file.Path;

/** A document cannot be annotated as it is. The message is one line that names the document, the reason and the remedy. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String reason;

    public UnreadableDocumentException(Path path, String reason, String remedy) {
        this(path.toString(), Fault.UNREADABLE, reason, remedy);
    }

    public UnreadableDocumentException(String document, String reason, String remedy) {
        this(document, Fault.UNREADABLE, reason, remedy);
    }

    public UnreadableDocumentException(String document, Fault fault, String reason, String remedy) {
        super(document + ": " + reason + "; " + remedy);
        this.fault = fault;
        this.reason = reason + "; " + remedy;
    }

    public Fault fault() {
        return fault;
    }

    /** Reason and remedy without the document's name. */
    public String reason() {
        return reason;
    }
}
