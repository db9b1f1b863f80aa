package org.attestnlp.inception.project;

import java.net.URI;
import java.util.Optional;

/**
 * What a project is like.
 *
 * @param name what people call it
 * @param service where {@code attest serve} answers; empty for a project without recommenders
 * @param plain whether documents are plain text instead of annotated
 * @param sure confidence, 0 to 1, below which annotations are left to the recommenders to suggest
 */
public record ProjectSettings(String name, Optional<URI> service, boolean plain, double sure) {

    /** Annotations that are more likely right than wrong stand in the documents. */
    public static final double DEFAULT_SURE = 0.5;

    private static final String FORBIDDEN = "^/\\&*?+$![]";

    /**
     * @throws IllegalArgumentException if INCEpTION would not take it; the message is for the user
     */
    public ProjectSettings {
        if (name.isBlank() || name.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            throw new IllegalArgumentException(
                    "a project's name must not be empty or have any of " + FORBIDDEN + ", as '" + name + "' does");
        }
        if (!(sure >= 0 && sure <= 1)) {
            throw new IllegalArgumentException("a confidence is from 0 to 1, not " + sure);
        }
        if (service.isPresent() && !isHttp(service.get())) {
            throw new IllegalArgumentException("the service's URL is like http://127.0.0.1:8765/, not '" + service.get()
                    + "'; INCEpTION drops whatever stands behind a '?'");
        }
    }

    private static boolean isHttp(URI uri) {
        return uri.getScheme() != null
                && uri.getScheme().matches("https?")
                && uri.getHost() != null
                && uri.getQuery() == null
                && uri.getFragment() == null;
    }

    /** The settings of a further project of the same corpus. */
    ProjectSettings numbered(int number) {
        return number == 1 ? this : new ProjectSettings(name + " " + number, service, plain, sure);
    }
}
