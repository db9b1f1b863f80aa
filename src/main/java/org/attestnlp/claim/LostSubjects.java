package org.attestnlp.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Word;

/**
 * Subjects that the parser took for the last of a list: in "was treated for burns and a woman remained in custody" it joins the
 * woman to the burns and leaves "remained" without a subject.
 */
final class LostSubjects {

    /** Words of a subject. */
    private static final int LONGEST = 6;

    /** The verbs without subject by their lost subjects. */
    private final Map<Word, Word> verbs = new HashMap<>();

    private final Set<Word> lacking = new HashSet<>();

    LostSubjects(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is("cc")) {
                find(words, i + 1);
            }
        }
    }

    private void find(List<Word> words, int from) {
        int verb = from;
        while (verb < words.size() && verb - from <= LONGEST && isNominal(words.get(verb))) {
            verb++;
        }
        if (verb == from || verb >= words.size() || !Verbs.isTensed(words.get(verb))) {
            return;
        }
        Word head = verbOf(words.get(verb));
        listed(words.subList(from, verb))
                .filter(subject -> lacks(head, subject, words.get(from)))
                .ifPresent(subject -> {
                    lacking.add(head);
                    verbs.put(subject, head);
                });
    }

    private static boolean isNominal(Word word) {
        return word.isNoun()
                || word.isNumeral()
                || word.isPronoun()
                || word.pos().startsWith("JJ")
                || word.pos().equals("DT")
                || word.pos().equals("PRP$")
                || word.text().equals("of");
    }

    private static Word verbOf(Word tensed) {
        return tensed.is("aux", "auxpass", "modal") ? tensed.head().orElse(tensed) : tensed;
    }

    /** The noun that the parser joined to one before the conjunction. */
    private static Optional<Word> listed(List<Word> phrase) {
        Word first = phrase.get(0);
        return phrase.stream()
                .filter(word -> word.is("conj")
                        && word.head()
                                .filter(before -> before.index() < first.index() && !before.isVerb())
                                .isPresent())
                .findFirst();
    }

    private static boolean lacks(Word verb, Word subject, Word first) {
        return verb.isVerb()
                && !looksPassive(verb)
                && !subject.dependsOn(verb)
                && verb.children("nsubj", "nsubjpass", "csubj", "expl")
                        .noneMatch(own -> own.index() >= first.index() || subject.dependsOn(own));
    }

    /** "Burns and wounds suffered by the men": no verb of its own. */
    private static boolean looksPassive(Word verb) {
        return verb.pos().equals("VBD")
                && verb.next().filter(by -> by.text().equals("by")).isPresent();
    }

    /** Whether a subject of this verb was lost. */
    boolean lackedBy(Word verb) {
        return lacking.contains(verb);
    }

    /** The verb whose subject the word is. */
    Optional<Word> verb(Word subject) {
        return Optional.ofNullable(verbs.get(subject));
    }
}
