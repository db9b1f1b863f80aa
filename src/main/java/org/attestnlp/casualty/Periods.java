package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Months;
import org.attestnlp.text.Span;

/** The words of a sentence that give a time span: "during the first week of the war", "since late March", "so far this year". */
final class Periods {

    private static final Set<String> ALWAYS = Set.of("during", "since", "throughout");
    private static final Set<String> CLAUSES = Set.of("relcl", "advcl", "ccomp");

    private static final Set<String> SAME_CLAUSE = Set.of("conj", "advcl", "xcomp", "acl");

    /**
     * A period.
     *
     * @param governor what happens in it
     */
    private record Period(Span span, Word governor) {}

    private final List<Period> spans = new ArrayList<>();

    private Periods() {}

    static Periods of(Scene scene, NameIndex names) {
        Periods periods = new Periods();
        List<Name> dates = names.in(scene.sentence().span(), Set.of("DATE"));
        for (int at = 0; at < scene.size(); at++) {
            Optional<Span> period = period(scene, at, dates);
            if (period.isPresent()) {
                periods.spans.add(new Period(period.get(), governor(scene.word(at))));
                while (scene.has(at + 1)
                        && scene.word(at + 1).begin() < period.get().end()) {
                    at++;
                }
            }
        }
        return periods;
    }

    private static Optional<Span> period(Scene scene, int at, List<Name> dates) {
        if (scene.lower(at).equals("so")
                && scene.lower(at + 1).equals("far")
                && scene.lower(at + 2).equals("this")
                && scene.has(at + 3)) {
            return Optional.of(
                    Span.covering(scene.word(at).span(), scene.word(at + 3).span()));
        }
        Word word = scene.word(at);
        String form = scene.lower(at);
        boolean open = ALWAYS.contains(form) && word.is("prep", "mark");
        boolean timed = WordClass.BEFORE_TIME.has(form)
                && word.is("prep")
                && word.child("pobj").filter(time -> isTime(time, dates)).isPresent();
        return open || timed ? Optional.of(span(scene, at)) : Optional.empty();
    }

    private static boolean isTime(Word noun, List<Name> dates) {
        boolean year = noun.text().matches("(1[89]|20)\\d\\d");
        return year
                || WordClass.TIME_NOUN.has(noun.lemma())
                || Months.isMonth(noun.text()) && noun.isProperNoun()
                || dates.stream().anyMatch(name -> name.span().covers(noun.span()) && !noun.isNumeral());
    }

    /** To the end of the phrase, "to February" behind "from December" included; a clause or a comma ends it. */
    private static Span span(Scene scene, int first) {
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
        if (word.isPunctuation() && !Words.isDash(Words.lower(word))
                || top == prep && CLAUSES.contains(word.relation())
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

    private static boolean dependsOnTo(Word word, Word top) {
        return word.head()
                .flatMap(Word::head)
                .filter(head -> head.hasLemma("to") && head.head().equals(top.head()))
                .isPresent();
    }

    private static Word governor(Word first) {
        Word verb = first.head().orElse(first);
        return first.is("mark") ? verb.head().orElse(verb) : verb;
    }

    /** Of the periods of the same clause the first behind the figure's beginning, else the last before it. */
    Optional<Span> near(Span figure, Word predicate) {
        List<Span> own = spans.stream()
                .filter(period -> sharesClause(period.governor(), predicate)
                        || figure.covers(period.governor().span()))
                .map(Period::span)
                .toList();
        Optional<Span> behind =
                own.stream().filter(span -> span.begin() >= figure.end()).findFirst();
        return behind.isPresent()
                ? behind
                : own.stream().filter(span -> span.end() <= figure.begin()).reduce((one, other) -> other);
    }

    /** "X said on Monday that 12 people died" gives the time of saying only. */
    private static boolean sharesClause(Word governor, Word predicate) {
        for (Word at = predicate; at != governor; at = at.head().get()) {
            if (!SAME_CLAUSE.contains(at.relation()) || at.head().isEmpty()) {
                return governor.is("conj")
                                && governor.head().filter(predicate::equals).isPresent()
                        || governor.dependsOn(predicate) && !governor.isVerb();
            }
        }
        return true;
    }
}
