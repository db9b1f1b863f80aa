package org.attestnlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Puts Stanford CoreNLP beside Attest, on what both look for: names of organizations (no places that stand for governments),
 * direct quotations, and the names of those who speak them. No test, but run like one:
 *
 * <pre>mvn test -Dtest=PeerComparison -Dpeer=JSON -Dattest=XMI -Dgold=GOLD</pre>
 *
 * <p>JSON holds what CoreNLP's {@code -outputFormat json} writes, GOLD and XMI what {@code attest evaluate} takes.
 */
@EnabledIfSystemProperty(named = "peer", matches = ".+")
class PeerComparison {

    @Test
    void compare() throws Exception {
        Annotator gold = Annotator.read(Path.of(System.getProperty("gold")));
        Annotator attest = Annotator.read(Path.of(System.getProperty("attest")));
        Annotator peer = CoreNlpOutput.read(Path.of(System.getProperty("peer")), gold);
        for (Annotator annotator : List.of(peer, attest)) {
            System.out.println(annotator.name());
            System.out.println("  organizations, exact   " + line(organizations(gold, annotator, Matching.EXACT)));
            System.out.println("  organizations, overlap " + line(organizations(gold, annotator, Matching.OVERLAP)));
            System.out.println("  direct quotations      " + speakers(gold, annotator));
        }
        assertThat(peer.documents()).isNotEmpty();
    }

    private static Counts organizations(Annotator gold, Annotator predicted, double least) throws Exception {
        Counts all = Counts.NONE;
        for (Pairing.Pair pair : Pairing.of(gold, predicted).pairs()) {
            List<Place> wanted = names(pair.gold());
            List<Place> found = names(pair.predicted());
            int hits = Matching.of(wanted, found, least).pairs().size();
            all = all.plus(new Counts(hits, found.size() - hits, wanted.size() - hits));
        }
        return all;
    }

    private static List<Place> names(MarkedDocument document) {
        return document.marks("Organization").stream()
                .filter(mark -> !"metonym".equals(mark.features().get("mention")))
                .map(Mark::place)
                .toList();
    }

    /** How many are found, and of how many of these the speaker, if the text names any. */
    private static String speakers(Annotator gold, Annotator predicted) throws Exception {
        int all = 0;
        int found = 0;
        int named = 0;
        int right = 0;
        for (Pairing.Pair pair : Pairing.of(gold, predicted).pairs()) {
            for (Mark quotation : pair.gold().marks("Quotation")) {
                if ("direct".equals(quotation.features().get("kind"))) {
                    Optional<Mark> match = pair.predicted().marks("Quotation").stream()
                            .filter(mark -> mark.place().jaccard(quotation.place()) >= Matching.OVERLAP)
                            .findFirst();
                    String speaker = quotation.features().getOrDefault("speaker", "");
                    boolean counts = match.isPresent() && !speaker.isEmpty() && !speaker.equals("unnamed");
                    all++;
                    found += match.isPresent() ? 1 : 0;
                    named += counts ? 1 : 0;
                    right += counts && areOne(speaker, match.get().features()) ? 1 : 0;
                }
            }
        }
        return "%d of %d found; speaker right in %d of %d".formatted(found, all, right, named);
    }

    /** CoreNLP gives two names, and a short form where the sentence has one: each counts, and so does a part of the name. */
    private static boolean areOne(String speaker, Map<String, String> features) {
        List<String> wanted = words(speaker);
        return Stream.of("speaker", "canonicalSpeaker")
                .map(feature -> words(features.getOrDefault(feature, "")))
                .anyMatch(given -> wanted.containsAll(given) || given.containsAll(wanted));
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split(" "));
    }

    private static String line(Counts counts) {
        return "P %.3f R %.3f F1 %.3f".formatted(counts.precision(), counts.recall(), counts.f1());
    }
}
