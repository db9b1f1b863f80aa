package org.attestnlp.inception.service;

import java.io.IOException;
import java.util.Map;

/** How the plugin, which lives behind another class loader, starts the service: with types of the JDK alone. */
public final class EmbeddedService implements AutoCloseable {

    private final RecommenderServer server;

    private EmbeddedService(RecommenderServer server) {
        this.server = server;
    }

    /**
     * Starts the service.
     *
     * @param settings {@code host}, {@code port}, {@code token}, {@code engines}, {@code max-request} (in MB); what is missing is
     *     as on the command line
     * @throws IOException if it cannot serve
     * @throws IllegalArgumentException if a setting makes no sense; the message is for the user
     */
    public static EmbeddedService start(Map<String, String> settings) throws IOException {
        return new EmbeddedService(RecommenderServer.start(new ServiceSettings(
                settings.getOrDefault("host", ServiceSettings.DEFAULT_HOST),
                number(settings, "port", ServiceSettings.DEFAULT_PORT),
                settings.getOrDefault("token", ""),
                number(settings, "engines", ServiceSettings.defaultEngines()),
                (long) number(settings, "max-request", ServiceSettings.DEFAULT_MAX_REQUEST_MEGABYTES) << 20)));
    }

    private static int number(Map<String, String> settings, String name, int otherwise) {
        String value = settings.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("attest." + name + "=" + value + " is no whole number", e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** Where the service listens. INCEpTION logs it, so the token is not in it. */
    @Override
    public String toString() {
        return server.address().toString();
    }
}
