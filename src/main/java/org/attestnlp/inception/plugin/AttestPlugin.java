package org.attestnlp.inception.plugin;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;

/** Starts the service in the background when INCEpTION has started, and stops it with INCEpTION. Never stops INCEpTION itself. */
final class AttestPlugin implements SmartLifecycle {

    /** The settings of {@code settings.properties}, each behind {@code attest.}. */
    private static final String[] SETTINGS = {"host", "port", "token", "engines", "max-request"};

    private static final Logger LOG = LoggerFactory.getLogger(AttestPlugin.class);

    private final Environment environment;
    private final Path home;
    private boolean running;
    private EmbeddedAttest service;

    AttestPlugin(Environment environment, Path home) {
        this.environment = environment;
        this.home = home;
    }

    @Override
    public synchronized void start() {
        running = true;
        Thread starter = new Thread(this::load, "attest-start");
        starter.setDaemon(true);
        starter.start();
    }

    private void load() {
        try {
            EmbeddedAttest started = EmbeddedAttest.start(home.resolve("attest"), settings());
            if (!keep(started)) {
                started.stop();
                return;
            }
            LOG.info("Attest serves recommenders at {}", started);
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            LOG.error("Attest did not start: {}; INCEpTION goes on without it", reason(e));
        }
    }

    /** Whether INCEpTION still runs: it may have been stopped while the models were loading. */
    private synchronized boolean keep(EmbeddedAttest started) {
        if (running) {
            service = started;
        }
        return running;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        for (String name : SETTINGS) {
            String value = environment.getProperty("attest." + name);
            if (value != null && !value.isBlank()) {
                settings.put(name, value.strip());
            }
        }
        return settings;
    }

    /** The deepest message, in one line. */
    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return message.replaceAll("\\s+", " ");
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (service != null) {
            try {
                service.stop();
                LOG.info("Attest has stopped");
            } catch (Exception e) {
                LOG.warn("Attest did not stop in order: {}", reason(e));
            }
            service = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
