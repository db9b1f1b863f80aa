package org.attestnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.cases.SharedPipeline;
import org.attestnlp.claim.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever rule an annotation carries, people are told in a sentence what it means. */
class RuleWordsTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "attestnlp");
    private static final Pattern CASUALTY =
            Pattern.compile("\"([a-z]+(?:\\.[a-z]+)*)\", 0\\.\\d|\"(shared\\.[a-z]+)\"");

    @Test
    void ruleWithoutWordsHasThoseOfTheRuleAbove() {
        assertThat(RuleWords.of("organization.gazetteer.kind.media"))
                .isEqualTo(RuleWords.of("organization.gazetteer.kind"))
                .isNotEqualTo(RuleWords.of("organization.gazetteer"));
    }

    @Test
    void nameFollowsTheWords() {
        assertThat(RuleWords.explain("quotation.noun"))
                .isEqualTo("A noun of saying reports it: the army's claim that the bridge was mined (quotation.noun)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unheard", "unheard.of", "."})
    void unknownRuleHasNoWordsButItsName(String rule) {
        assertThat(RuleWords.of(rule)).isEmpty();
        assertThat(RuleWords.explain(rule)).isEqualTo(rule);
    }

    @Test
    void everyEntryIsOneSentenceThatStandsForItself() {
        for (Row row : LexiconTable.resource(RuleWords.class, "rule-words.tsv").rows()) {
            assertThat(row.require("words")).matches("[\\p{Lu}“].{10,140}[^.\\s]|[\\p{Lu}“].*\\.”");
        }
    }

    @ParameterizedTest
    @MethodSource
    void ruleNamedInTheProgramHasWordsOfItsOwn(String rule) {
        assertThat(RuleWords.named(rule)).isEqualTo(rule);
    }

    static List<String> ruleNamedInTheProgramHasWordsOfItsOwn() throws IOException {
        Stream<String> casualty = literals("casualty", CASUALTY).map(found -> "casualty." + found);
        Stream<String> others = Stream.of("quotation", "claim", "organization").flatMap(RuleWordsTest::literals);
        Stream<String> claims = Stream.of(Attribution.values())
                .flatMap(attribution -> clauseKinds().map(kind -> "claim." + attribution.tag() + "." + kind));
        return Stream.of(casualty, others, claims)
                .flatMap(rules -> rules)
                .distinct()
                .toList();
    }

    @Test
    void evidenceForOrganizationsIsExplained() {
        LexiconTable evidence =
                LexiconTable.file(Path.of("src/main/resources/org/attestnlp/organization/evidence.tsv"));
        assertThat(evidence.rows())
                .extracting(row -> row.require("evidence"))
                .filteredOn(name -> !name.equals("bias"))
                .allSatisfy(name ->
                        assertThat(RuleWords.named("organization." + name)).contains("."));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void annotationsOfTheSeedsAreExplained(int seed) throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            Path file = seeds.sorted().skip(seed).findFirst().orElseThrow();
            JCas jcas = SharedPipeline.analyse(Files.readString(file));
            for (Annotation annotation : jcas.getAnnotationIndex(Annotation.class)) {
                if (annotation.getType().getName().startsWith("org.attestnlp.type.")) {
                    String rule = annotation.getStringValue(annotation.getType().getFeatureByBaseName("rule"));
                    assertThat(RuleWords.named(rule)).as(rule).contains(".");
                }
            }
        }
    }

    private static Stream<String> literals(String feature) {
        return literals(feature, Pattern.compile("\"(" + feature + "\\.[a-z.-]*[a-z])\""));
    }

    /** What the pattern finds in the sources of a feature. */
    private static Stream<String> literals(String feature, Pattern pattern) {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(feature))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return pattern.matcher(all)
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kinds of clauses are the claim engine's own affair. */
    private static Stream<String> clauseKinds() {
        try {
            return Stream.of(Class.forName("org.attestnlp.claim.Clause$Kind").getEnumConstants())
                    .map(kind -> kind.toString().toLowerCase(Locale.ROOT));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
