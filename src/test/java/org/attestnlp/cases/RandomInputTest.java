package org.attestnlp.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.attestnlp.performance.CpuTime;
import org.attestnlp.validation.Complaints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The contract that the pipeline keeps on any text: no exception, only annotations that pass every check, the same ones each
 * time and on every thread. {@code -Drandom.seed=N} tries other texts, {@code -Drandom.count=N} more of them.
 */
class RandomInputTest {

    private static final long SEED = Long.getLong("random.seed", 20221117);
    private static final int COUNT = Integer.getInteger("random.count", 300);

    private static final List<ShownType> EVERYTHING = ShownType.list(
            """
                    Quotation(kind, speaker, source, cue, confidence, rule);
                    Claim(attribution, stance, claimant, source, cue, figure, confidence, rule);
                    CasualtyFigure(outcome, count, low, high, qualifier, victims, victimStatus, period, reportedBy, source,
                        confidence, rule);
                    Source(kind, canonicalName, confidence, rule);
                    Cue(lemma, confidence, rule);
                    Organization(kind, mention, canonicalName, identifier, confidence, rule)
                    """
                    .replaceAll("\\s+", " "));

    private static List<String> articles;

    @BeforeAll
    static void articles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            articles = files.sorted().map(RandomInputTest::read).toList();
        }
    }

    @Test
    void nothingThrowsAndEveryAnnotationPassesEveryCheck() {
        RandomTexts texts = new RandomTexts(SEED, articles);
        for (int i = 0; i < COUNT; i++) {
            String text = texts.next();
            String which = "text %d of seed %d: %s".formatted(i, SEED, legible(text));
            JCas jcas = assertDoesNotThrow(() -> SharedPipeline.analyse(text), which);
            assertThat(Complaints.about(jcas.getCas())).as(which).isEmpty();
            assertThat(jcas.getDocumentText()).as(which).isEqualTo(text);
        }
    }

    @Test
    void articlesPassEveryCheckToo() {
        for (String article : articles) {
            assertThat(Complaints.about(SharedPipeline.analyse(article).getCas()))
                    .as(article.substring(0, article.indexOf('\n')))
                    .isEmpty();
        }
    }

    @Test
    void theSameTextGetsTheSameAnnotationsOnEveryThread() throws Exception {
        RandomTexts random = new RandomTexts(SEED + 1, articles);
        List<String> texts = Stream.concat(
                        articles.stream(), Stream.generate(random::next).limit(40))
                .toList();
        List<String> expected = rendered(texts);
        Callable<List<String>> again = () -> rendered(texts);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<String>> result : threads.invokeAll(Collections.nCopies(4, again))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aLongTextOfOddCharactersTakesSeconds() throws Exception {
        for (String odd :
                List.of("\"", "“", "said ", "1,", "he said, \"", "(", "the army of ", "A", "12 killed and ")) {
            String text = odd.repeat(40_000 / odd.length());
            CpuTime.assertAtMost(Duration.ofSeconds(60), odd, () -> assertThat(
                            Complaints.about(SharedPipeline.analyse(text).getCas()))
                    .isEmpty());
        }
    }

    private static List<String> rendered(List<String> texts) {
        return texts.stream()
                .map(text -> CaseMarkup.render(SharedPipeline.analyse(text).getCas(), EVERYTHING))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String legible(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= 0x20 && c < 0x7F ? Character.toString(c) : "\\u%04X".formatted(c)));
        return out.toString();
    }
}
