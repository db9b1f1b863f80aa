package org.attestnlp.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.attestnlp.linguistics.Word;

/** What single words say about whether and how a clause can be checked; the data are in {@code claim-words.tsv}. */
final class ClaimLexicon {

    /** What a word is a sign of. */
    enum Sign {
        /** Violence and its results. */
        HARM,
        /** Breach of law or rights. */
        BREACH,
        /** Who holds, takes or leaves territory. */
        CONTROL,
        /** Cause, effect, success, failure. */
        EFFECT,
        /** Aim and motive. */
        MOTIVE,
        /** What is still to come. */
        FUTURE,
        /** Growth, fall, amount. */
        CHANGE,
        /** The author does not vouch for it. */
        HEDGE,
        /** Seen, known, shown: the clause below is what counts. */
        EVIDENCE,
        /** Thinking and feeling. */
        THOUGHT,
        /** Meetings, visits, talks. */
        MEETING,
        /** Positions taken: support, rejection, sympathy. */
        POSITION,
        /** Saying something. */
        SPEECH,
        /** Asking, ordering, urging. */
        DEMAND,
        /** Announcing or promising one's own deeds. */
        PLAN,
        /** Wishing, hoping, feeling. */
        WISH,
        /** Good and bad, without anything to check. */
        EVALUATION,
        /** Procedure: trial, hearing, appointment. */
        PROCEDURE,
        DENIAL,
        DOUBT,
        ACCUSATION
    }

    private final Map<String, EnumSet<Sign>> verbs = new HashMap<>();
    private final Map<String, EnumSet<Sign>> nouns = new HashMap<>();
    private final Map<String, EnumSet<Sign>> modifiers = new HashMap<>();

    ClaimLexicon() {
        for (Row row :
                LexiconTable.resource(ClaimLexicon.class, "claim-words.tsv").rows()) {
            Sign sign = row.constant("sign", Sign.class);
            row.list("verbs").forEach(lemma -> add(verbs, lemma, sign));
            row.list("nouns").forEach(lemma -> add(nouns, lemma, sign));
            row.list("modifiers").forEach(lemma -> add(modifiers, lemma, sign));
        }
    }

    private static void add(Map<String, EnumSet<Sign>> words, String lemma, Sign sign) {
        words.computeIfAbsent(lemma, key -> EnumSet.noneOf(Sign.class)).add(sign);
    }

    /** What the word is a sign of, by its part of speech; empty for most words. */
    Set<Sign> signs(Word word) {
        Map<String, EnumSet<Sign>> words = word.isVerb() ? verbs : word.isNoun() ? nouns : modifiers;
        Set<Sign> signs = words.get(word.lemma());
        return signs == null ? Set.of() : signs;
    }

    /** Adds the features that the word's signs stand for. */
    void addFeatures(Set<Feature> found, Word word, Map<Sign, Feature> features) {
        for (Sign sign : signs(word)) {
            Feature feature = features.get(sign);
            if (feature != null) {
                found.add(feature);
            }
        }
    }

    boolean has(Word word, Sign sign) {
        return signs(word).contains(sign);
    }

    /** Whether the first word of a cue's lemma, verb or noun, is a sign of this. */
    boolean cueHas(String cueLemma, Sign sign) {
        String first = cueLemma.toLowerCase(Locale.ROOT).split(" ")[0];
        return verbs.getOrDefault(first, EnumSet.noneOf(Sign.class)).contains(sign)
                || nouns.getOrDefault(first, EnumSet.noneOf(Sign.class)).contains(sign);
    }
}
