package org.attestnlp.inception.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes {@code exportedproject.json}, the heart of a project archive. */
final class ProjectDescription {

    /** 0 or none makes INCEpTION read the tag sets in a form of its early days. */
    private static final int VERSION = 1;

    private static final int LONGEST_SLUG = 40;
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ProjectSettings settings;

    ProjectDescription(ProjectSettings settings) {
        this.settings = settings;
    }

    /**
     * The description of a project.
     *
     * @param documents the names of its documents
     */
    byte[] write(List<String> documents) {
        ObjectNode project = JSON.createObjectNode();
        project.put("name", settings.name());
        project.put("slug", slug(settings.name()));
        project.put("description", "Made by Attest. The guidelines tell what each layer marks.");
        project.put("mode", "ANNOTATION");
        project.put("version", VERSION);
        ArrayNode sources = project.putArray("source_documents");
        for (String document : documents) {
            sources.addObject()
                    .put("name", document)
                    .put("format", settings.plain() ? "text" : "xmi")
                    .put("state", "NEW");
        }
        addLayers(project);
        settings.service().ifPresent(service -> project.set("recommenders", Recommenders.at(service)));
        addPreferences(project);
        try {
            return JSON.writeValueAsBytes(project);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a project, layers refer to tag sets by name; in the file of layers they hold them. */
    private static void addLayers(ObjectNode project) {
        ArrayNode tagSets = project.putArray("tag_sets");
        JsonNode layers = ProjectResources.layers();
        Set<String> names = new HashSet<>();
        for (JsonNode layer : layers) {
            for (JsonNode feature : layer.get("features")) {
                JsonNode tagSet = feature.get("tag_set");
                if (tagSet != null) {
                    String name = tagSet.get("name").asText();
                    ((ObjectNode) feature).putObject("tag_set").put("name", name);
                    if (names.add(name)) {
                        tagSets.add(tagSet);
                    }
                }
            }
        }
        project.set("layers", layers);
    }

    private static void addPreferences(ObjectNode project) {
        ArrayNode preferences = project.putArray("default-preferences");
        preferences.addObject().put("name", "annotation/editor").put("traits", "{\"defaultEditor\":\"bratEditor\"}");
        // Suggestions stand there when a document opens, not only after the next click.
        preferences
                .addObject()
                .put("name", "recommendation/general")
                .put("traits", "{\"waitForRecommendersOnOpenDocument\":true}");
    }

    /** The name for URLs: 3 to 40 letters, digits and hyphens, a letter first. */
    private static String slug(String name) {
        String words =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        String slug = words.length() < 3 ? "attest-" + words : words;
        return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("-+$", "");
    }
}
