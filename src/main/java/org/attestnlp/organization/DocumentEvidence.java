package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.attestnlp.linguistics.Word;

/** What the rest of the document says: other mentions of the name, longer names that begin or end with it, persons. */
final class DocumentEvidence {

    private static final double LIKELY = 0.6;

    /** Evidence of one mention that counts for the others. */
    private static final Set<String> SHARED = Set.of(
            "after.role",
            "after.Role",
            "after.apposition",
            "after.who",
            "after.age",
            "after.possessive",
            "before.head",
            "before.body",
            "after.body",
            "before.of.role",
            "before.locative",
            "before.the",
            "before.title",
            "before.tell",
            "before.by",
            "subject.acting",
            "head.lower-missing",
            "list.organization",
            "acronym.defined",
            "acronym.of-organization",
            "acronym.of-other",
            "spelling.more-left",
            "spelling.more-right");

    private static final String EXACT_LABEL = "recogniser.exact.";

    private final Reading reading;
    private final Map<String, List<Scored>> byKey = new HashMap<>();
    private final Set<String> shortForms = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> lowerCaseWords = new HashSet<>();
    private final Map<String, Stretch> acronyms;

    DocumentEvidence(Reading reading, List<Scored> candidates) {
        this.reading = reading;
        List<Stretch> likely = new ArrayList<>();
        for (Scored candidate : candidates) {
            byKey.computeIfAbsent(reading.key(candidate.stretch()), key -> new ArrayList<>())
                    .add(candidate);
            if (candidate.probability() > LIKELY && candidate.stretch().length() > 1) {
                likely.add(candidate.stretch());
                noteShortForms(candidate.stretch());
            }
        }
        acronyms = Acronyms.in(likely);
        reading.sentences().forEach(this::noteWords);
    }

    private void noteShortForms(Stretch name) {
        for (int cut = 1; cut < name.length(); cut++) {
            shortForms.add(reading.key(new Stretch(name.sentence(), name.from(), name.from() + cut)));
            shortForms.add(reading.key(new Stretch(name.sentence(), name.from() + cut, name.to())));
        }
    }

    private void noteWords(SentenceFacts facts) {
        for (SentenceFacts.Recognised name : facts.recognised()) {
            if (name.label().equals("PERSON") && name.stretch().length() > 1) {
                surnames.add(name.stretch().last().text().toLowerCase(Locale.ROOT));
            }
        }
        for (Word word : facts.sentence().words()) {
            if (Character.isLowerCase(word.text().codePointAt(0))) {
                lowerCaseWords.add(word.text());
            }
        }
    }

    void weigh(Scored candidate, Consumer<String> evidence) {
        Stretch stretch = candidate.stretch();
        String key = reading.key(stretch);
        weighPeers(candidate, byKey.get(key), evidence);
        if (shortForms.contains(key)) {
            evidence.accept("document.short-form");
        }
        if (acronyms.containsKey(key)) {
            evidence.accept("document.acronym");
        }
        if (stretch.length() == 1) {
            if (surnames.contains(key)) {
                evidence.accept("document.surname");
            }
            if (lowerCaseWords.contains(key)) {
                evidence.accept("document.lower-case");
            }
        }
    }

    private static void weighPeers(Scored candidate, List<Scored> peers, Consumer<String> evidence) {
        double best = 0;
        double sum = 0;
        for (Scored peer : peers) {
            if (peer != candidate) {
                best = Math.max(best, peer.probability());
                sum += peer.probability();
            }
        }
        if (peers.size() < 2) {
            evidence.accept("document.once");
        } else {
            evidence.accept("document.best." + decile(best));
            evidence.accept("document.mean." + decile(sum / (peers.size() - 1)));
            evidence.accept("document.often." + Math.min(peers.size(), 4));
            weighShared(candidate, peers, evidence);
        }
        evidence.accept("document.itself." + decile(candidate.probability()));
    }

    /** What speaks for or against another mention, and how the recogniser labels most of them. */
    private static void weighShared(Scored candidate, List<Scored> peers, Consumer<String> evidence) {
        Map<String, Integer> seen = new HashMap<>();
        for (Scored peer : peers) {
            for (String each : peer == candidate ? List.<String>of() : peer.evidence()) {
                if (SHARED.contains(each) || each.startsWith(EXACT_LABEL)) {
                    seen.merge(each, 1, Integer::sum);
                }
            }
        }
        seen.forEach((each, times) -> {
            String label = each.startsWith(EXACT_LABEL) ? each.substring(EXACT_LABEL.length()) : "";
            if (label.isEmpty()) {
                evidence.accept("document.saw." + each);
            } else if (!label.startsWith("one.")) {
                evidence.accept("document." + (2 * times >= peers.size() - 1 ? "mostly." : "sometimes.") + label);
            }
        });
    }

    private static int decile(double probability) {
        return Math.min(9, (int) (probability * 10));
    }
}
