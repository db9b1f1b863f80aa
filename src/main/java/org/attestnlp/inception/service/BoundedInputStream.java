package org.attestnlp.inception.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Breaks off a body that is longer than is good for the service's memory. */
final class BoundedInputStream extends FilterInputStream {

    /** The body is too long. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private long left;

    BoundedInputStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    /** Does nothing: a parser that closes the body before its end would break the connection, and the answer would be lost with it. */
    @Override
    public void close() {}

    private void count(int read) throws TooLongException {
        left -= read;
        if (left < 0) {
            throw new TooLongException();
        }
    }
}
