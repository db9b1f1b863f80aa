package org.attestnlp.inception.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What every project holds: files beside this class. */
public final class ProjectResources {

    /** Layers, features, tag sets and colours, as the layer import of INCEpTION's project settings reads them. */
    public static final String LAYERS = "layers.json";

    static final String GUIDELINES = "annotation-guidelines.html";
    static final String CONSTRAINTS = "attest.rules";

    private ProjectResources() {}

    /**
     * The content of a file.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static byte[] read(String name) {
        try (InputStream in = ProjectResources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        name + " is not on the class path; was the jar built without resources?");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode layers() {
        try {
            return new ObjectMapper().readTree(read(LAYERS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
