package org.attestnlp.casualty;

import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * Words that give a time.
 *
 * @param governor what happens in it
 * @param harm whether this is a word for harm
 * @param open whether it lasts, so that a report is not made in it: "since the flood"
 */
record Period(Span span, Word governor, boolean harm, boolean open) {

    /** @param first the word that begins the time, or the noun of a bare one */
    static Period of(Scene scene, Span span, Word first, boolean open) {
        Word head = first.head().orElse(first);
        Word governor = first.is("mark") ? head.head().orElse(head) : head;
        Period period = new Period(span, governor, false, open);
        Word deed = period.governors().get(0);
        return new Period(
                span, governor, scene.startingAt(deed.index(), Kind.values()).isPresent(), open);
    }

    /** What happens in it, and what happened at that moment. */
    List<Word> governors() {
        boolean sameMoment = governor.is("advcl")
                && governor.children("mark", "advmod").anyMatch(word -> WordClass.SAME_MOMENT.has(Words.lower(word)));
        return sameMoment
                ? Stream.concat(governor.head().stream(), Stream.of(governor)).toList()
                : List.of(governor);
    }
}
