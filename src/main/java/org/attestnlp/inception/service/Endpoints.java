package org.attestnlp.inception.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.attestnlp.inception.protocol.Messages;
import org.attestnlp.inception.protocol.RejectedRequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the service answers to whom; knows nothing of the server that carries it. */
final class Endpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Endpoints.class);

    /** INCEpTION waits 30 seconds for an answer; who had to wait longer for a turn has gone. */
    private static final long LONGEST_WAIT_SECONDS = 25;

    private final PredictionService service;
    private final ServiceFigures figures;
    private final ServiceSettings settings;
    private final Semaphore turns;
    private volatile boolean ready;

    Endpoints(PredictionService service, ServiceFigures figures, ServiceSettings settings) {
        this.service = service;
        this.figures = figures;
        this.settings = settings;
        // Documents in memory are bounded by turns, not by connections; more turns than engines keep the engines busy.
        this.turns = new Semaphore(4 * settings.engines(), true);
    }

    /** From now on the service calls itself healthy. */
    void ready() {
        ready = true;
    }

    /**
     * Answers a request.
     *
     * @param path the segments behind the token
     * @throws IOException if the client breaks off
     */
    Answer answer(String method, List<String> path, InputStream body) throws IOException {
        try {
            return switch (method) {
                case "GET", "HEAD" -> get(path);
                case "POST" -> post(path, body);
                default -> Answer.text(405, "Attest answers GET and POST, not " + method);
            };
        } catch (RejectedRequestException e) {
            return Answer.text(e.status(), e.getMessage());
        } catch (BoundedInputStream.TooLongException e) {
            return tooLong();
        } catch (ExecutionException e) {
            LOG.error("A text could not be analysed", e);
            return failed(e.getCause());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("A request could not be answered", e);
            return failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.text(503, "Attest is stopping");
        }
    }

    /** The answer to a request that is longer than the service reads. */
    Answer tooLong() {
        return Answer.text(
                413,
                "The document is too long: Attest reads requests up to " + (settings.maxRequestBytes() >> 20)
                        + " MB; split the document or start Attest with a larger --max-request");
    }

    private Answer get(List<String> path) {
        return switch (String.join("/", path)) {
            case "" -> Answer.text(200, About.text());
            case "health" -> ready ? Answer.text(200, "ready") : Answer.text(503, "loading models");
            case "metrics" -> Answer.prometheus(figures.render());
            default -> unknown(path);
        };
    }

    private Answer post(List<String> path, InputStream body)
            throws IOException, RejectedRequestException, ExecutionException, InterruptedException {
        if (path.isEmpty() || path.size() > 2) {
            return unknown(path);
        }
        Optional<Layer> layer = path.size() == 2 ? Layer.ofPath(path.get(0)) : Optional.empty();
        if (path.size() == 2 && layer.isEmpty()) {
            return Answer.text(404, "Attest knows no layer '" + path.get(0) + "', only " + Layer.paths());
        }
        return switch (path.get(path.size() - 1)) {
            case "predict" -> predict(layer, body);
            case "train" -> learnNothing(body);
            default -> unknown(path);
        };
    }

    private Answer predict(Optional<Layer> layer, InputStream body)
            throws IOException, RejectedRequestException, ExecutionException, InterruptedException {
        if (!turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
            return Answer.text(503, "Attest is busy with other documents; try again");
        }
        try {
            InputStream bounded = new BoundedInputStream(body, settings.maxRequestBytes());
            return Answer.json(Messages.writeResponse(service.predict(layer, Messages.readRequest(bounded))));
        } finally {
            turns.release();
        }
    }

    /** INCEpTION sends all annotated documents; who does not read them breaks its connection. */
    private static Answer learnNothing(InputStream body) throws IOException {
        body.transferTo(OutputStream.nullOutputStream());
        return Answer.empty(204);
    }

    private static Answer unknown(List<String> path) {
        return Answer.text(
                404,
                "Nothing at /" + String.join("/", path) + "; Attest answers POST /<layer>/predict, for the layers "
                        + Layer.paths());
    }

    private static Answer failed(Throwable reason) {
        Throwable cause = reason;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.toString().replaceAll("\\s+", " ");
        return Answer.text(500, "Attest failed on this document: " + message);
    }
}
