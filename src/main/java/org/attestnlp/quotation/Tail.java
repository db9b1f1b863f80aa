package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.Occasion;
import org.attestnlp.linguistics.Word;

/** What belongs to a reported noun phrase although parsers hang it on the verb of saying: promised [elections within a year]. */
final class Tail {

    private Tail() {}

    /**
     * Position of the last word of what is reported by a verb and begins with an object's phrase: prepositional phrases right
     * behind, "… to open the road", and behind a comma ", where …", ", with …", ", including …", ", ten of them …".
     */
    static int of(Word object, Word verb) {
        return of(beforeOccasion(object), verb);
    }

    /** "the raid in a message on Telegram": to the occasion of speaking that parsers hang on what was said. */
    private static int beforeOccasion(Word object) {
        return object.children("prep")
                .filter(prep -> prep.index() > object.index() && prep.hasLemma("in", "during", "via", "through"))
                .filter(prep ->
                        prep.child("pobj").filter(Occasion.SPEAKING::has).isPresent())
                .map(prep -> prep.firstOfSubtree() - 1)
                .findFirst()
                .orElse(object.lastOfSubtree());
    }

    private static int of(int phrase, Word verb) {
        int last = phrase;
        for (Word child : verb.children()) {
            if (child.firstOfSubtree() == last + 1 && (isPurpose(child) || isPart(child))) {
                last = child.lastOfSubtree();
            }
        }
        List<Word> words = verb.sentence().words();
        boolean added = last + 2 < words.size()
                && words.get(last + 1).text().equals(",")
                && (words.get(last + 2).hasLemma("where", "with", "including", "include")
                        || isShare(words.get(last + 2)));
        return added ? words.size() - 1 : last;
    }

    private static boolean isPurpose(Word child) {
        return child.is("advcl", "xcomp")
                && (Trees.isMarkedInfinitive(child) || child.pos().equals("VB"));
    }

    /** A prepositional phrase that tells neither when nor on what occasion it was said. */
    private static boolean isPart(Word child) {
        return child.is("prep", "dative")
                && WordClass.JOINING.has(child)
                && child.child("pobj")
                        .filter(noun -> child.hasLemma("within", "until") || !Occasion.isOccasion(noun))
                        .isPresent();
    }

    /** "39 of them civilians": a part of what was counted. */
    private static boolean isShare(Word word) {
        Optional<Word> pronoun = word.next().filter(of -> of.hasLemma("of")).flatMap(Word::next);
        return pronoun.filter(them -> them.hasLemma("they", "them", "whom", "which"))
                .isPresent();
    }
}
