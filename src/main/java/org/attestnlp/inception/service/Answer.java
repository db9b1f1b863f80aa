package org.attestnlp.inception.service;

import java.nio.charset.StandardCharsets;

/**
 * An HTTP answer.
 *
 * @param status the HTTP status
 * @param contentType the type of the body
 * @param body empty for none
 */
record Answer(int status, String contentType, byte[] body) {

    private static final String TEXT = "text/plain; charset=utf-8";

    static Answer text(int status, String text) {
        return new Answer(status, TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer json(byte[] body) {
        return new Answer(200, "application/json; charset=utf-8", body);
    }

    static Answer prometheus(String figures) {
        return new Answer(200, "text/plain; version=0.0.4; charset=utf-8", figures.getBytes(StandardCharsets.UTF_8));
    }

    static Answer empty(int status) {
        return new Answer(status, TEXT, new byte[0]);
    }
}
