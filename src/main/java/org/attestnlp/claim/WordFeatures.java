package org.attestnlp.claim;

import static org.attestnlp.claim.Feature.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.claim.ClaimLexicon.Sign;
import org.attestnlp.linguistics.Word;

/** What single words inside a clause are signs of. */
final class WordFeatures {

    private static final Set<String> COMPARISONS = Set.of("JJR", "JJS", "RBR", "RBS");
    private static final Map<Sign, Feature> SIGNS = Map.ofEntries(
            Map.entry(Sign.HARM, WORD_HARM),
            Map.entry(Sign.BREACH, WORD_BREACH),
            Map.entry(Sign.CONTROL, WORD_CONTROL),
            Map.entry(Sign.EFFECT, WORD_EFFECT),
            Map.entry(Sign.MOTIVE, WORD_MOTIVE),
            Map.entry(Sign.CHANGE, WORD_CHANGE),
            Map.entry(Sign.MEETING, WORD_MEETING),
            Map.entry(Sign.POSITION, WORD_POSITION),
            Map.entry(Sign.HEDGE, WORD_HEDGE),
            Map.entry(Sign.EVALUATION, WORD_EVALUATION),
            Map.entry(Sign.PROCEDURE, WORD_PROCEDURE),
            Map.entry(Sign.FUTURE, FUTURE));

    private final ClaimLexicon lexicon;

    WordFeatures(ClaimLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(EnumSet<Feature> found, Word word) {
        if (!word.isVerb() && !word.isProperNoun()) {
            lexicon.addFeatures(found, word, SIGNS);
        }
        if (word.pos().startsWith("PRP")) {
            addPerson(found, word.text().toLowerCase(Locale.ROOT));
        }
        if (COMPARISONS.contains(word.pos())) {
            found.add(COMPARISON);
        }
    }

    private static void addPerson(EnumSet<Feature> found, String pronoun) {
        if (WordClass.FIRST_PERSON.has(pronoun)) {
            found.add(FIRST_PERSON);
        } else if (WordClass.SECOND_PERSON.has(pronoun)) {
            found.add(SECOND_PERSON);
        }
    }
}
