package org.attestnlp.inception.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Between Jetty and the endpoints: token, long bodies, and one line of text for whatever goes wrong. */
final class HttpFront extends Handler.Abstract {

    /** So many times the longest request is thrown away unread before the connection is closed on its sender. */
    private static final int PATIENCE = 16;

    private final Phaser running = new Phaser(1);
    private volatile boolean stopping;
    private final Endpoints endpoints;
    private final ServiceFigures figures;
    private final ServiceSettings settings;

    HttpFront(Endpoints endpoints, ServiceFigures figures, ServiceSettings settings) {
        this.endpoints = endpoints;
        this.figures = figures;
        this.settings = settings;
        figures.observe(running);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        running.register();
        Callback counted = Callback.from(callback, running::arriveAndDeregister);
        long start = System.nanoTime();
        InputStream body = Content.Source.asInputStream(request);
        try {
            List<String> path = path(request);
            Answer answer = isAllowed(path) ? answer(request, path, body) : Answer.text(404, "Nothing here");
            discard(body);
            figures.answered(endpoint(path, answer), answer.status(), System.nanoTime() - start);
            response.setStatus(answer.status());
            if (answer.status() != HttpStatus.NO_CONTENT_204) {
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
                response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
            }
            response.write(true, ByteBuffer.wrap(answer.body()), counted);
        } catch (IOException e) {
            // The client has gone; nobody is left to be told.
            counted.failed(e);
        }
        return true;
    }

    /** Refuses requests from now on and waits for those that are running; false if they take longer. */
    boolean finish(long seconds) {
        stopping = true;
        try {
            running.awaitAdvanceInterruptibly(running.arrive(), seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Answer answer(Request request, List<String> path, InputStream body) throws IOException {
        if (stopping) {
            return Answer.text(503, "Attest is stopping");
        }
        boolean tooLong = request.getLength() > settings.maxRequestBytes() && !path.contains("train");
        List<String> behindToken = settings.token().isEmpty() ? path : path.subList(1, path.size());
        return tooLong ? endpoints.tooLong() : endpoints.answer(request.getMethod(), behindToken, body);
    }

    /** A client that is still sending would not see the answer if its connection were closed now. */
    private void discard(InputStream body) throws IOException {
        long left = settings.maxRequestBytes() * PATIENCE;
        byte[] buffer = new byte[1 << 16];
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = body.read(buffer);
        }
    }

    private static List<String> path(Request request) {
        return Arrays.stream(Request.getPathInContext(request).split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    /** The comparison takes the same time wherever a guess goes wrong. */
    private boolean isAllowed(List<String> path) {
        String guess = path.isEmpty() ? "" : path.get(0);
        return settings.token().isEmpty()
                || MessageDigest.isEqual(
                        guess.getBytes(StandardCharsets.UTF_8), settings.token().getBytes(StandardCharsets.UTF_8));
    }

    /** Paths that nobody serves are one endpoint, or strangers could fill the memory with figures. */
    private static String endpoint(List<String> path, Answer answer) {
        return answer.status() == 404 || path.isEmpty() ? "other" : path.get(path.size() - 1);
    }
}
