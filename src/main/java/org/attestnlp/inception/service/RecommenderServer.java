package org.attestnlp.inception.service;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The external recommender as an HTTP server. */
public final class RecommenderServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecommenderServer.class);

    private static final int MOST_THREADS = 64;

    /** As long as INCEpTION waits for an answer. */
    private static final long STOP_SECONDS = 30;

    /** Jetty counts a request whose text is being analysed as idle; an administrator may have made INCEpTION wait longer. */
    private static final long IDLE_MILLISECONDS = 300_000;

    private final ServiceSettings settings;
    private final ServiceFigures figures = new ServiceFigures();
    private final PredictionService service;
    private final Endpoints endpoints;
    private final HttpFront front;
    private final Server server;
    private final ServerConnector connector;

    private RecommenderServer(ServiceSettings settings) {
        this.settings = settings;
        this.service = new PredictionService(settings.engines(), figures);
        this.endpoints = new Endpoints(service, figures, settings);
        this.front = new HttpFront(endpoints, figures, settings);
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("attest");
        this.server = new Server(threads);
        this.connector = connector();
        server.addConnector(connector);
        server.setHandler(front);
    }

    /**
     * Starts to listen, then loads the models. Requests that come earlier wait for them.
     *
     * @throws IOException if the port cannot be listened on or the models cannot be loaded
     */
    public static RecommenderServer start(ServiceSettings settings) throws IOException {
        RecommenderServer started = new RecommenderServer(settings);
        try {
            started.listen();
            started.service.warmUp();
            started.endpoints.ready();
            return started;
        } catch (ExecutionException e) {
            started.close();
            throw new IOException("the models cannot be loaded: " + e.getCause(), e);
        } catch (InterruptedException e) {
            started.close();
            Thread.currentThread().interrupt();
            throw new IOException("was stopped while it loaded the models", e);
        } catch (IOException e) {
            started.close();
            throw e;
        }
    }

    private ServerConnector connector() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        ServerConnector http = new ServerConnector(server, new HttpConnectionFactory(configuration));
        http.setHost(settings.host());
        http.setPort(settings.port());
        http.setIdleTimeout(IDLE_MILLISECONDS);
        return http;
    }

    private void listen() throws IOException {
        try {
            server.start();
        } catch (IOException e) {
            throw new IOException(
                    "cannot listen on " + settings.host() + ":" + settings.port() + " (" + e.getMessage()
                            + "); is another program there? Name another port",
                    e);
        } catch (Exception e) {
            throw new IOException("the server cannot start: " + e.getMessage(), e);
        }
    }

    /** Where recommenders find the service; a layer's name is to be added. Holds the token. */
    public URI uri() {
        return settings.token().isEmpty() ? address() : URI.create(address() + settings.token() + "/");
    }

    /** Where the service listens, without the token: fit for a log. */
    URI address() {
        return URI.create("http://" + settings.host() + ":" + connector.getLocalPort() + "/");
    }

    /**
     * Waits until the service is closed.
     *
     * @throws InterruptedException if the thread is to stop waiting
     */
    public void join() throws InterruptedException {
        server.join();
    }

    /**
     * Stops listening, answers what has come, at most for 30 seconds, and lets go of the pipelines. Jetty's own graceful stop
     * would wait for clients to close their connections too, which they keep for the next request.
     */
    @Override
    public void close() {
        connector.close();
        if (!front.finish(STOP_SECONDS)) {
            LOG.warn("Not all requests were answered within {} seconds", STOP_SECONDS);
        }
        try {
            server.stop();
        } catch (Exception e) {
            LOG.warn("The server did not stop in order: {}", e.toString());
        }
        service.close();
        figures.close();
    }
}
