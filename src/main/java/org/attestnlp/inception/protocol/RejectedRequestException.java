package org.attestnlp.inception.protocol;

/** A request that cannot be answered. The message is one line for the annotator, who sees it in INCEpTION. */
public final class RejectedRequestException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status the HTTP status to answer with, 400 to 599
     */
    public RejectedRequestException(int status, String message) {
        super(message.replaceAll("\\s+", " ").strip());
        this.status = status;
    }

    /** A request that its sender has to change. */
    static RejectedRequestException malformed(String message) {
        return new RejectedRequestException(400, message);
    }

    public int status() {
        return status;
    }
}
