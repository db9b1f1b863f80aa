package org.attestnlp.casualty;

import java.util.Set;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** How far the words reach that a preposition or conjunction of time begins. */
final class PeriodExtent {

    private static final Set<String> CLAUSES = Set.of("relcl", "advcl", "ccomp");

    private PeriodExtent() {}

    /** To the end of the phrase, "to February" behind "from December" included; a clause or a comma ends it. */
    static Span of(Scene scene, int first) {
        Word prep = scene.word(first);
        Word top = prep.is("mark") ? prep.head().orElse(prep) : prep;
        int last = first;
        for (int at = first + 1; at < scene.size() && belongs(scene, at, top, prep); at++) {
            last = at;
        }
        return Span.covering(prep.span(), scene.word(last).span());
    }

    private static boolean belongs(Scene scene, int at, Word top, Word prep) {
        Word word = scene.word(at);
        boolean nextCount = word.is("cc") && scene.groupStartingAt(at + 1).isPresent() && !isRange(prep);
        if (nextCount
                || word.isPunctuation() && !Words.isDash(Words.lower(word))
                || top == prep && (CLAUSES.contains(word.relation()) || word.is("mark"))
                || word.pos().startsWith("W")) {
            return false;
        }
        if (word.is("prep")
                && WordClass.BEFORE_PLACE.has(word.lemma())
                && word.head().filter(Word::isNoun).isPresent()) {
            return false;
        }
        boolean range = prep.hasLemma("from") && word.hasLemma("to") && word.is("prep");
        return word == top
                || word.dependsOn(top)
                || range
                || word.head()
                        .filter(head -> head.hasLemma("to") && prep.hasLemma("from"))
                        .isPresent()
                || prep.hasLemma("from") && dependsOnTo(word, top);
    }

    private static boolean isRange(Word prep) {
        return prep.hasLemma("between", "from");
    }

    private static boolean dependsOnTo(Word word, Word top) {
        return word.head()
                .flatMap(Word::head)
                .filter(head -> head.hasLemma("to") && head.head().equals(top.head()))
                .isPresent();
    }
}
