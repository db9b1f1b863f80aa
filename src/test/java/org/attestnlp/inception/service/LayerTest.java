package org.attestnlp.inception.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayerTest {

    @ParameterizedTest
    @EnumSource
    void suggestsAllStringsAndLinksOfItsTypeButTheRule(Layer layer) throws Exception {
        assertThat(layer.features())
                .containsExactlyInAnyOrderElementsOf(features(layer, "uima.cas.String")
                        .filter(feature -> !feature.equals("rule"))
                        .toList());
        assertThat(layer.links())
                .containsExactlyInAnyOrderElementsOf(
                        features(layer, "uima.cas.FSArray").toList());
    }

    private static Stream<String> features(Layer layer, String range) throws Exception {
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource("typesystem/AttestTypeSystem.xml"));
        TypeDescription type = types.getType(layer.typeName());
        return List.of(type.getFeatures()).stream()
                .filter(feature -> feature.getRangeTypeName().equals(range))
                .map(FeatureDescription::getName);
    }
}
