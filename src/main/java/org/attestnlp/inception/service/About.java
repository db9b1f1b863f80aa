package org.attestnlp.inception.service;

import java.util.Objects;

/** What a person sees who opens the service in a browser. */
final class About {

    private About() {}

    static String text() {
        StringBuilder text =
                new StringBuilder("Attest ").append(version()).append(", external recommender for INCEpTION\n\n");
        for (Layer layer : Layer.values()) {
            text.append("POST /").append(layer.path()).append("/predict  ").append(layer.typeName());
            text.append("\n    features ").append(String.join(", ", layer.features()));
            if (!layer.links().isEmpty()) {
                text.append("; links ").append(String.join(", ", layer.links()));
            }
            text.append('\n');
        }
        return text.append("POST /predict  the layer is read from the request\n")
                .append("GET /health  GET /metrics")
                .toString();
    }

    /** The build writes the version into the jar's manifest; classes outside a jar have none. */
    private static String version() {
        return Objects.requireNonNullElse(About.class.getPackage().getImplementationVersion(), "(development build)");
    }
}
