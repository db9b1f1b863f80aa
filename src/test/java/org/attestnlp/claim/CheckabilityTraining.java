package org.attestnlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.lexicon.LexiconTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Learns {@code checkability.tsv} and says how good it is on texts that it has not seen:
 *
 * <pre>mvn test -Dtest=CheckabilityTraining -Dtraining.data=DIR</pre>
 *
 * <p>Articles annotated after the guidelines are those of the project and, where {@code DIR} has them, those of its folder
 * {@code gold-wire}. The rest is not part of the project: {@code DIR/data} holds as JSON lines {@code claims.jsonl}, the sentences
 * of FactAppeal, and {@code organizations-world.jsonl}, the articles of {@code judged-clauses.tsv}. The test fails where the
 * weights that it learns are far from those of the project; {@code -Dgolden=update} writes them.
 */
@EnabledIfSystemProperty(named = "training.data", matches = ".+")
class CheckabilityTraining {

    private static final Path SHIPPED =
            Path.of("src", "main", "resources", "org", "attestnlp", "claim", "checkability.tsv");

    /** How far a weight may move when other engines find other quotations or figures. */
    private static final double DRIFT = 0.25;

    private final Path folder = Path.of(System.getProperty("training.data", "."));
    private final Path data = folder.resolve("data");
    private final ClauseLabels labels = new ClauseLabels();

    @Test
    void theWeightsAreNearThoseOfTheProject() throws IOException {
        List<TrainingText> articles = articles();
        Map<String, List<TrainingText>> sentences = TrainingTexts.lines(data.resolve("claims.jsonl")).stream()
                .collect(Collectors.groupingBy(TrainingText::split));
        Map<TrainingText, List<LabelledClause>> ofArticles = new LinkedHashMap<>();
        articles.forEach(text -> ofArticles.put(text, labels.article(text)));
        List<LabelledClause> further = Stream.concat(
                        judgedTexts().stream().flatMap(text -> labels.judged(text).stream()),
                        sentences.get("train").stream().flatMap(text -> labels.sentence(text).stream()))
                .toList();
        Weights weights = Weights.learn(joined(ofArticles, Set.of(), further));
        report(ofArticles, further);
        report(sentences.get("val"), weights);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(SHIPPED, weights.table());
        } else {
            assertThat(weights.distanceToShipped()).isLessThan(DRIFT);
        }
    }

    private List<TrainingText> articles() throws IOException {
        List<TrainingText> articles = TrainingTexts.ofProject();
        articles.addAll(TrainingTexts.folder(folder.resolve("gold-wire")));
        return articles;
    }

    private List<TrainingText> judgedTexts() throws IOException {
        Set<String> ids = LexiconTable.resource(ClauseLabels.class, "judged-clauses.tsv").rows().stream()
                .map(row -> row.require("text"))
                .collect(Collectors.toSet());
        return TrainingTexts.lines(data.resolve("organizations-world.jsonl")).stream()
                .filter(text -> ids.contains(text.id()))
                .toList();
    }

    private static List<LabelledClause> joined(
            Map<TrainingText, List<LabelledClause>> articles, Set<TrainingText> without, List<LabelledClause> further) {
        List<LabelledClause> all = new ArrayList<>(further);
        articles.forEach((text, clauses) -> {
            if (!without.contains(text)) {
                all.addAll(clauses);
            }
        });
        return all;
    }

    /** Each article judged by weights learned without it. */
    private static void report(Map<TrainingText, List<LabelledClause>> articles, List<LabelledClause> further) {
        ClaimScore all = new ClaimScore(true, Attribution.values());
        ClaimScore attributed = new ClaimScore(true, Attribution.ATTRIBUTED);
        ClaimScore authorial = new ClaimScore(true, Attribution.AUTHORIAL);
        articles.forEach((text, clauses) -> {
            List<Judgement> own = judge(Weights.learn(joined(articles, Set.of(text), further)), clauses);
            Stream.of(all, attributed, authorial).forEach(score -> score.add(text, own));
        });
        System.out.println(articles.size() + " articles, weights learned without the article at hand");
        System.out.println("all         " + all);
        System.out.println("attributed  " + attributed);
        System.out.println("authorial   " + authorial);
        System.out.println(all.reliability());
    }

    private void report(List<TrainingText> sentences, Weights weights) {
        ClaimScore score = new ClaimScore(false, Attribution.ATTRIBUTED);
        ClaimScore units = new ClaimScore(false, Attribution.ATTRIBUTED);
        for (TrainingText text : sentences) {
            List<Judgement> clauses = judge(weights, labels.sentence(text));
            score.add(text, clauses);
            units.add(text, new QuotationUnits(text.text()).widen(clauses));
        }
        System.out.println("FactAppeal val, attributed  " + score);
        System.out.println("  with claimUnit=quotation  " + units);
    }

    private static List<Judgement> judge(Weights weights, List<LabelledClause> clauses) {
        return ClaimFinder.accept(clauses.stream()
                .map(clause -> new Judgement(clause.candidate(), weights.probability(clause)))
                .toList());
    }
}
