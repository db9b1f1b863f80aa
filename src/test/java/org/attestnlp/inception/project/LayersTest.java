package org.attestnlp.inception.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.util.XMLInputSource;
import org.attestnlp.inception.service.Layer;
import org.attestnlp.validation.TagSets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The layers of a project are the types, described alike, with the tag sets of the guidelines. */
class LayersTest {

    @ParameterizedTest
    @EnumSource
    void areTheTypes(Layer layer) throws Exception {
        TypeDescription type = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource("typesystem/AttestTypeSystem.xml"))
                .getType(layer.typeName());
        JsonNode json = layer(layer);
        assertThat(json.get("description").asText()).isEqualTo(type.getDescription());
        Map<String, String> descriptions = new LinkedHashMap<>();
        json.get("features").forEach(feature -> descriptions.put(name(feature), text(feature, "description")));
        assertThat(descriptions)
                .containsExactlyInAnyOrderEntriesOf(Stream.of(type.getFeatures())
                        .collect(java.util.stream.Collectors.toMap(
                                FeatureDescription::getName, FeatureDescription::getDescription)));
    }

    @ParameterizedTest
    @EnumSource
    void offerTheTagsThatTheGuidelinesName(Layer layer) {
        for (JsonNode feature : layer(layer).get("features")) {
            List<String> tags = new ArrayList<>();
            feature.path("tag_set").path("tags").forEach(tag -> {
                assertThat(text(tag, "tag_description")).isNotBlank();
                tags.add(text(tag, "tag_name"));
            });
            assertThat(tags).as(name(feature)).isEqualTo(TagSets.of(layer.shortName(), name(feature)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveTheMainFeatureFirstAndAloneInTheLabel(Layer layer) {
        JsonNode features = layer(layer).get("features");
        assertThat(name(features.get(0))).isEqualTo(layer.mainFeature());
        assertThat(StreamSupport.stream(features.spliterator(), false)
                        .filter(feature -> feature.get("visible").asBoolean())
                        .map(LayersTest::name))
                .containsExactly(layer.mainFeature());
    }

    @ParameterizedTest
    @EnumSource
    void anchorAtTokens(Layer layer) {
        assertThat(text(layer(layer), "anchoring_mode")).isEqualTo("TOKENS");
        assertThat(text(layer(layer), "overlap_mode")).isEqualTo("ANY_OVERLAP");
    }

    private static JsonNode layer(Layer layer) {
        return StreamSupport.stream(ProjectResources.layers().spliterator(), false)
                .filter(json -> name(json).equals(layer.typeName()))
                .findFirst()
                .orElseThrow();
    }

    private static String name(JsonNode json) {
        return text(json, "name");
    }

    private static String text(JsonNode json, String field) {
        return json.get(field).asText();
    }
}
