package org.attestnlp.typesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.attestnlp.validation.TagSets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules that keep the type system readable everywhere. INCEpTION makes layers of a type system only if it is one flat
 * file of types directly under {@code Annotation}, and drops features of other ranges than these without a word.
 */
class TypeSystemTest {

    private static final Path FILE = Path.of("typesystem", "AttestTypeSystem.xml");
    private static final String NAMESPACE = "org.attestnlp.type.";
    private static final List<String> SPANS =
            List.of("Organization", "Source", "Cue", "Quotation", "Claim", "CasualtyFigure");
    private static final List<String> LINKS = List.of("SourceLink", "CueLink", "FigureLink");

    /** Endings by which INCEpTION forms names of its own from a feature's name. */
    private static final List<String> RESERVED_ENDINGS =
            List.of("_score", "_score_explanation", "_correction", "_correction_explanation", "_auto_accept");

    /** Names that INCEpTION gives to a feature of its own or refuses, in lower case. */
    private static final Set<String> RESERVED_NAMES = Set.of(
            "inception_internal_predicted",
            "address",
            "begin",
            "end",
            "coveredtext",
            "booleanvalue",
            "doublevalue",
            "bytevalue",
            "cas",
            "casimpl",
            "class",
            "featurevalue",
            "floatvalue",
            "longvalue",
            "lowlevelcas",
            "printrefs",
            "sofa",
            "stringvalue",
            "type",
            "typeindexid",
            "view");

    private static TypeSystemDescription types;

    @BeforeAll
    static void read() throws Exception {
        types = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(FILE.toFile()));
    }

    @Test
    void isFlatAndComplete() {
        assertThat(types.getImports()).isEmpty();
        assertThat(types.getTypes())
                .extracting(TypeDescription::getName)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(SPANS.stream(), LINKS.stream())
                        .map(NAMESPACE::concat)
                        .toList());
    }

    @Test
    void describesEveryTypeAndFeature() {
        assertThat(types.getDescription()).isNotBlank();
        assertThat(types.getTypes()).allSatisfy(type -> {
            assertThat(type.getDescription()).as(type.getName()).endsWith(".");
            assertThat(type.getFeatures()).allSatisfy(feature -> assertThat(feature.getDescription())
                    .as(type.getName() + ":" + feature.getName())
                    .endsWith("."));
        });
    }

    @Test
    void hasItsLayersDirectlyUnderAnnotation() {
        assertThat(SPANS)
                .allSatisfy(name -> assertThat(type(name).getSupertypeName()).isEqualTo("uima.tcas.Annotation"));
    }

    @Test
    void usesOnlyRangesThatSurviveEverywhere() {
        Set<String> primitives = Set.of("uima.cas.String", "uima.cas.Integer", "uima.cas.Float");
        assertThat(SPANS).allSatisfy(name -> assertThat(features(name)).allSatisfy(feature -> {
            if (!primitives.contains(feature.getRangeTypeName())) {
                assertThat(feature.getRangeTypeName()).as(feature.getName()).isEqualTo("uima.cas.FSArray");
                assertThat(feature.getElementType()).isEqualTo(NAMESPACE + linkType(feature.getName()));
            }
        }));
    }

    @Test
    void hasLinksOfExactlyRoleAndTarget() {
        assertThat(LINKS).allSatisfy(name -> {
            assertThat(type(name).getSupertypeName()).isEqualTo("uima.cas.TOP");
            assertThat(features(name)).extracting(FeatureDescription::getName).containsExactly("role", "target");
            assertThat(features(name).get(0).getRangeTypeName()).isEqualTo("uima.cas.String");
            assertThat(SPANS).contains(features(name).get(1).getRangeTypeName().replace(NAMESPACE, ""));
        });
    }

    @Test
    void hasNoEnumeratedTypes() {
        assertThat(types.getTypes())
                .allSatisfy(type -> assertThat(type.getAllowedValues()).isNullOrEmpty());
    }

    @Test
    void keepsClearOfTheNamesThatInceptionAdds() {
        assertThat(SPANS).allSatisfy(name -> assertThat(features(name))
                .extracting(FeatureDescription::getName)
                .noneMatch(feature -> RESERVED_NAMES.contains(feature.toLowerCase(Locale.ROOT)))
                .noneMatch(feature -> feature.contains("__"))
                .noneMatch(feature -> RESERVED_ENDINGS.stream().anyMatch(feature::endsWith)));
    }

    @Test
    void givesEveryLayerItsConfidenceAndRule() {
        assertThat(SPANS).allSatisfy(name -> {
            assertThat(feature(name, "confidence").getRangeTypeName()).isEqualTo("uima.cas.Float");
            assertThat(feature(name, "rule").getRangeTypeName()).isEqualTo("uima.cas.String");
        });
    }

    @Test
    void namesInTheDescriptionEveryTagOfTheTagSet() {
        assertThat(SPANS).allSatisfy(name -> assertThat(features(name))
                .allSatisfy(feature ->
                        assertThat(TagSets.of(name, feature.getName())).allMatch(feature.getDescription()::contains)));
    }

    private static String linkType(String feature) {
        return Character.toUpperCase(feature.charAt(0)) + feature.substring(1) + "Link";
    }

    private static TypeDescription type(String name) {
        return types.getType(NAMESPACE + name);
    }

    private static List<FeatureDescription> features(String type) {
        return Arrays.asList(type(type).getFeatures());
    }

    private static FeatureDescription feature(String type, String name) {
        return features(type).stream()
                .filter(feature -> feature.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
