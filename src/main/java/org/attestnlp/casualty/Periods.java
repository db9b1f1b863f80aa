package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** The words of a sentence that give a time span: "during the first week of the war", "since late March", "so far this year". */
final class Periods {

    private static final Set<String> SAME_CLAUSE = Set.of("conj", "advcl", "xcomp", "acl", "acomp");

    private final List<Period> spans = new ArrayList<>();

    private Periods() {}

    static Periods of(Scene scene, List<Name> names) {
        Periods periods = new Periods();
        PeriodFinder finder = new PeriodFinder(scene, names);
        for (int at = 0; at < scene.size(); at++) {
            Optional<Period> period = finder.at(at);
            if (period.isPresent()) {
                periods.add(period.get());
                boolean clause = scene.word(at).is("mark");
                while (!clause
                        && scene.has(at + 1)
                        && scene.word(at + 1).begin() < period.get().span().end()) {
                    at++;
                }
            }
        }
        return periods;
    }

    /** "During talks" and "earlier this month" right behind it are one. */
    private void add(Period period) {
        Period last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && period.span().begin() == last.span().end() + 1) {
            spans.set(
                    spans.size() - 1,
                    new Period(Span.covering(last.span(), period.span()), last.governor(), last.harm(), last.open()));
        } else {
            spans.add(period);
        }
    }

    /** Of the periods of the same clause, those of the very word for the harm before others, the first behind the figure's beginning, else the last before it. */
    Optional<Span> near(Span figure, Word predicate) {
        List<Period> all = spans.stream()
                .filter(period -> isOf(period, predicate)
                        || figure.covers(period.governor().span()))
                .toList();
        List<Span> direct = all.stream()
                .filter(period -> period.governor().equals(predicate))
                .map(Period::span)
                .toList();
        List<Span> own = direct.isEmpty() ? all.stream().map(Period::span).toList() : direct;
        Optional<Span> behind =
                own.stream().filter(span -> span.begin() >= figure.end()).findFirst();
        return behind.isPresent()
                ? behind
                : own.stream().filter(span -> span.end() <= figure.begin()).reduce((one, other) -> other);
    }

    /** "X said on Monday that 12 people died" gives the time of saying only. */
    private static boolean isOf(Period period, Word predicate) {
        return !opensNextClause(period, predicate)
                && period.governors().stream().anyMatch(governor -> sharesClause(period, governor, predicate));
    }

    /** "Killed 156, and in 1981 a lake burst" begins another clause with its own time. */
    private static boolean opensNextClause(Period period, Word predicate) {
        Word verb = period.governor();
        return verb.is("conj")
                && verb != predicate
                && predicate.begin() < period.span().begin()
                && verb.child("nsubj", "nsubjpass")
                        .filter(subject -> subject.begin() > period.span().begin())
                        .isPresent();
    }

    private static boolean sharesClause(Period period, Word governor, Word predicate) {
        if (governor.is("conj")
                && period.harm()
                && governor.head().filter(predicate::equals).isPresent()) {
            return true;
        }
        if (!governor.isVerb() && isInClauseOf(governor, predicate)) {
            return true;
        }
        Set<Word> above = above(governor);
        Word at = predicate;
        while (!above.contains(at)) {
            Optional<Word> head = at.head();
            if (head.isEmpty() || !staysInClause(period, at, head.get())) {
                return at.is("relcl")
                        && head.filter(above::contains).filter(Word::isNoun).isPresent();
            }
            at = head.get();
        }
        return true;
    }

    /** "In what they call the worst raid since May" gives the time of other raids. */
    private static boolean isInClauseOf(Word noun, Word predicate) {
        Word at = noun;
        while (at != predicate && at.head().isPresent() && !(at.isVerb() && !at.is("conj"))) {
            at = at.head().get();
        }
        return at == predicate;
    }

    private static boolean staysInClause(Period period, Word at, Word head) {
        boolean found = WordClass.BODY.has(at.lemma()) && WordClass.FINDER.has(head.lemma());
        boolean counted = at.is("dobj") && (period.open() || found || WordClass.RECORDER.has(head.lemma()));
        if (!at.isVerb() && (at.is("nsubj", "nsubjpass") || counted)) {
            return true;
        }
        return SAME_CLAUSE.contains(at.relation())
                && !isFiniteAside(at)
                && !(at.is("conj") && isBetween(period.span(), head, at));
    }

    /** "Doctors said on Monday, as thousands fled"; but "shelling went on on Monday, with thousands displaced". */
    private static boolean isFiniteAside(Word verb) {
        boolean finite = !Set.of("VBN", "VBG").contains(verb.pos())
                || verb.child("aux", "auxpass").isPresent();
        boolean when = verb.children("mark", "advmod").anyMatch(word -> word.hasLemma("when"));
        return verb.is("advcl")
                && finite
                && !when
                && verb.child("nsubj", "nsubjpass").isPresent();
    }

    /** "Killed 12 since Monday and injured 40" says of the killed only when it was. */
    private static boolean isBetween(Span period, Word first, Word second) {
        return period.begin() > first.begin() && period.end() <= second.begin();
    }

    /** The word and what it depends on up to the verb of its clause: parsers hang times on the place before them. */
    private static Set<Word> above(Word governor) {
        Set<Word> above = new HashSet<>();
        Optional<Word> at = Optional.of(governor);
        while (at.isPresent() && above.add(at.get())) {
            at = at.get().isVerb() ? Optional.empty() : at.get().head();
        }
        return above;
    }
}
