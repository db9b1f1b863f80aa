package org.attestnlp.organization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.BlockKind;

/** How the name is written: its length, capitals, inner words, and whether it could be longer. */
final class SpellingEvidence implements EvidenceSource {

    private final OrdinaryWords ordinary;

    SpellingEvidence(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    @Override
    public void weigh(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        evidence.accept("spelling.words." + Math.min(candidate.length(), 6));
        if (candidate.length() == 1) {
            weighSingle(candidate.first(), facts, evidence);
        }
        weighInner(candidate, facts, evidence);
        weighBorders(candidate, facts, evidence);
        if (facts.isInCapitals()) {
            evidence.accept("spelling.capitals");
        }
        if (facts.sentence().blockKind() == BlockKind.HEADING) {
            evidence.accept("spelling.heading");
        }
        evidence.accept("spelling.tag." + tag(candidate.last()));
        candidate.before().ifPresent(word -> evidence.accept("before.tag." + word.pos()));
        candidate.after().ifPresent(word -> evidence.accept("after.tag." + word.pos()));
    }

    private static String tag(Word word) {
        for (String known : List.of("NNPS", "NNP", "NN", "JJ", "CD")) {
            if (word.pos().startsWith(known)) {
                return known;
            }
        }
        return "other";
    }

    private void weighSingle(Word word, SentenceFacts facts, Consumer<String> evidence) {
        if (ordinary.has("abbreviation", word.text())) {
            evidence.accept("spelling.abbreviation");
        }
        if (Spelling.isAcronym(word.text()) && !facts.isInCapitals()) {
            evidence.accept("spelling.acronym");
            evidence.accept("spelling.acronym." + Math.min(word.text().length(), 6));
        } else if (word.text().chars().skip(1).anyMatch(Character::isUpperCase)) {
            evidence.accept("spelling.inner-capital");
        }
        if (word.index() == 0) {
            evidence.accept("spelling.first-in-sentence");
            if (!word.isProperNoun()) {
                evidence.accept("spelling.first-in-sentence.common");
            }
        }
    }

    private static void weighInner(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        Set<String> inner = new LinkedHashSet<>();
        for (int at = candidate.from() + 1; at < candidate.to(); at++) {
            Word word = facts.word(at);
            if (SentenceFacts.isPossessive(word)) {
                inner.add("possessive");
            } else if (List.of("of", "for", "and", "in", "on", "to", "with", "at", "&")
                    .contains(word.text())) {
                inner.add(word.text());
            } else if (!facts.isNameWord(at) && !word.text().equals("the")) {
                inner.add("lower");
            }
        }
        inner.forEach(each -> evidence.accept("spelling.inner." + each));
    }

    private static void weighBorders(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        if (facts.isNameWord(candidate.from() - 1)) {
            evidence.accept("spelling.more-left");
        }
        if (facts.isNameWord(candidate.to())) {
            evidence.accept("spelling.more-right");
        }
        boolean opened =
                candidate.before().filter(word -> word.text().equals("(")).isPresent();
        boolean closed =
                candidate.after().filter(word -> word.text().equals(")")).isPresent();
        if (opened && closed) {
            evidence.accept("spelling.in-brackets");
        }
        if (candidate.before().filter(word -> touches(word, candidate.first())).isPresent()) {
            evidence.accept("spelling.hyphen-before");
        }
        if (candidate.after().filter(word -> touches(candidate.last(), word)).isPresent()) {
            evidence.accept("spelling.hyphen-behind");
        }
        if (candidate.first().text().contains("-") && candidate.length() == 1) {
            evidence.accept("spelling.hyphenated");
        }
    }

    /** Whether one of two neighbours is a hyphen or slash and no blank parts them. */
    private static boolean touches(Word left, Word right) {
        return left.end() == right.begin() && (isHyphen(left) || isHyphen(right));
    }

    private static boolean isHyphen(Word word) {
        return word.text().equals("-") || word.text().equals("/") || word.text().equals("@");
    }
}
