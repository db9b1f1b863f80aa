package org.attestnlp.organization;

import java.util.Optional;
import java.util.function.Consumer;
import org.attestnlp.linguistics.Word;

/** What the last word, or the one before "of", says the name is a name of. */
final class HeadEvidence implements EvidenceSource {

    private final OrdinaryWords ordinary;

    HeadEvidence(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    @Override
    public void weigh(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        Optional<HeadNoun> end = facts.headEndingAt(candidate.to());
        end.ifPresent(noun -> weighEnd(noun, candidate, facts, evidence));
        boolean compound = end.filter(noun -> noun.text().contains(" of ")).isPresent();
        if (!compound) {
            weighStart(candidate, facts, evidence);
        }
        if (end.filter(noun -> noun.may(HeadNoun.Use.TAIL)).isPresent() && goesOn(candidate, facts)) {
            evidence.accept("head.tail-missing");
        }
        if (hasLowerHeadBehind(candidate, facts)) {
            evidence.accept("head.lower-missing");
        }
        String last = candidate.last().text();
        for (String wordClass : new String[] {"event", "thing", "place", "people", "title", "role"}) {
            if (end.isEmpty() && ordinary.has(wordClass, last)) {
                evidence.accept("end." + wordClass);
            }
        }
        weighFirst(candidate, facts, evidence);
        if (ordinary.has("title", candidate.first().text())) {
            evidence.accept("start.title");
        }
        if (ordinary.has("people", candidate.first().text())) {
            evidence.accept("start.people");
        }
    }

    private static void weighEnd(HeadNoun noun, Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        int start = facts.headStart(candidate.to());
        if (candidate.last().pos().equals("NNPS") || candidate.last().pos().equals("NNS")) {
            evidence.accept("head.plural");
        }
        String strength = noun.may(HeadNoun.Use.WEAK) ? "weak" : "strong";
        if (start <= candidate.from()) {
            evidence.accept("head.alone." + strength);
            evidence.accept("head.alone.kind." + noun.kind().tag());
            evidence.accept("head.alone.noun." + noun.text().replace(' ', '-'));
        } else if (facts.isNameWord(candidate.to() - 1)) {
            evidence.accept("head.end." + strength);
            evidence.accept("head.kind." + noun.kind().tag());
            evidence.accept("head.noun." + noun.text().replace(' ', '-'));
        } else {
            evidence.accept("head.lower." + (noun.may(HeadNoun.Use.LOWER) ? "own" : "state"));
        }
    }

    /** "Universidad …", "Jamaat-e …", "Radio …": in many languages the head comes first. */
    private static void weighFirst(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        if (candidate.length() > 1) {
            facts.headFrom(candidate.from())
                    .filter(noun -> noun.may(HeadNoun.Use.FIRST))
                    .ifPresent(
                            noun -> evidence.accept("head.first." + noun.kind().tag()));
        }
    }

    private static void weighStart(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        for (int at = candidate.from() + 1; at < candidate.to() - 1; at++) {
            Word word = facts.word(at);
            if (word.text().equals("of")
                    || word.text().equals("for")
                    || word.text().equals("on")) {
                Optional<HeadNoun> head = facts.headEndingAt(at);
                boolean fits = head.filter(noun -> noun.may(HeadNoun.Use.TAIL)).isPresent();
                evidence.accept(fits ? "head.before-" + word.text() : "head.none-before-" + word.text());
                return;
            }
        }
    }

    private static boolean hasLowerHeadBehind(Stretch candidate, SentenceFacts facts) {
        return candidate.to() < facts.size()
                && !facts.isNameWord(candidate.to())
                && facts.headFrom(candidate.to())
                        .filter(noun -> noun.may(HeadNoun.Use.LOWER))
                        .isPresent();
    }

    private static boolean goesOn(Stretch candidate, SentenceFacts facts) {
        int at = candidate.to();
        if (at + 1 >= facts.size()
                || !(facts.word(at).text().equals("of") || facts.word(at).text().equals("for"))) {
            return false;
        }
        int next = facts.word(at + 1).text().equals("the") ? at + 2 : at + 1;
        return facts.isNameWord(next);
    }
}
