package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Months;
import org.attestnlp.text.Span;

/** The words of a sentence that give a time span: "during the first week of the war", "since late March", "so far this year". */
final class Periods {

    private static final Set<String> ALWAYS = Set.of("during", "since", "throughout");
    private static final Set<String> CLAUSES = Set.of("relcl", "advcl", "ccomp");

    private static final Set<String> SAME_CLAUSE = Set.of("conj", "advcl", "xcomp", "acl", "acomp");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    /** "Late on Sunday", "earlier this month". */
    private static final Set<String> NARROWERS = Set.of("late", "early", "later", "earlier", "shortly");

    /** "Two days before": adverbs that measure from a time the text has named. */
    private static final Set<String> MEASURED = Set.of("ago", "before", "earlier", "later", "after", "previously");

    /** People die when, as or after a roof falls: its time is theirs. */
    private static final Set<String> SAME_MOMENT = Set.of("when", "as", "after");

    /**
     * A period.
     *
     * @param governor what happens in it
     * @param harm whether this is a word for harm
     * @param open whether it lasts, so that a report is not made in it: "since the flood"
     */
    private record Period(Span span, Word governor, boolean harm, boolean open) {}

    /** Words before the noun of a bare time: "the last two long, hot". */
    private static final int LONGEST_BARE = 5;

    private static final int LONGEST_POSSESSIVE = 3;

    private final List<Period> spans = new ArrayList<>();

    private Periods() {}

    static Periods of(Scene scene, NameIndex names) {
        Periods periods = new Periods();
        List<Name> times = names.in(scene.sentence().span(), TIMES);
        for (int at = 0; at < scene.size(); at++) {
            Optional<Period> period = period(scene, at, times);
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

    private static Optional<Period> period(Scene scene, int at, List<Name> times) {
        if (scene.lower(at).equals("so")
                && scene.lower(at + 1).equals("far")
                && scene.lower(at + 2).equals("this")
                && scene.has(at + 3)) {
            Span span = Span.covering(scene.word(at).span(), scene.word(at + 3).span());
            return Optional.of(period(scene, span, governor(scene.word(at)), true));
        }
        int start = NARROWERS.contains(scene.lower(at)) && scene.has(at + 1) ? at + 1 : at;
        return phrase(scene, start, times)
                .or(() -> bare(scene, start, times))
                .or(() -> possessive(scene, start, times))
                .map(found -> period(
                        scene,
                        Span.covering(scene.word(at).span(), found.span()),
                        governor(found.governor()),
                        found.open()));
    }

    private static Period period(Scene scene, Span span, Word governor, boolean open) {
        boolean harm = scene.startingAt(governor.index(), Kind.values()).isPresent();
        return new Period(span, governor, harm, open);
    }

    /** A preposition and its time; the governor is still the word that begins it. */
    private static Optional<Period> phrase(Scene scene, int at, List<Name> times) {
        Word word = scene.word(at);
        String form = scene.lower(at);
        boolean open = ALWAYS.contains(form) && word.is("prep", "mark");
        boolean timed = WordClass.BEFORE_TIME.has(form)
                && word.is("prep")
                && word.child("pobj").filter(time -> isTime(time, times)).isPresent();
        return open || timed ? Optional.of(new Period(span(scene, at), word, false, open)) : Optional.empty();
    }

    /** "Last year", "that day", "Wednesday", "two days before". */
    private static Optional<Period> bare(Scene scene, int at, List<Name> times) {
        for (int noun = at; scene.has(noun) && noun <= at + LONGEST_BARE; noun++) {
            Word word = scene.word(noun);
            if (word.is("npadvmod", "tmod") && isTime(word, times) && !Months.isMonth(word.text())) {
                return bare(scene, at, word);
            }
            if (word.isPunctuation() || word.isVerb()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> bare(Scene scene, int at, Word noun) {
        Word first = noun.sentence().wordsIn(noun.subtree()).get(0);
        if (first != scene.word(at)) {
            return Optional.empty();
        }
        Word head = noun.head().orElse(noun);
        boolean measured = MEASURED.contains(Words.lower(head)) && head.begin() > noun.begin();
        Word last = measured ? head : noun;
        return Optional.of(new Period(Span.covering(first.span(), last.span()), last, false, false));
    }

    /** "This year's toll": not of "last week's storm", which may go on killing. */
    private static Optional<Period> possessive(Scene scene, int at, List<Name> times) {
        int mark = at;
        while (scene.has(mark)
                && mark <= at + LONGEST_POSSESSIVE
                && !scene.pos(mark).equals("POS")) {
            mark++;
        }
        Word noun = scene.word(Math.max(mark - 1, at));
        boolean harm = noun.head()
                .filter(toll ->
                        scene.endingAt(toll.index(), Kind.TOLL, Kind.VICTIMS).isPresent())
                .isPresent();
        boolean begins = noun.sentence().wordsIn(noun.subtree()).get(0) == scene.word(at);
        return scene.pos(mark).equals("POS") && noun.is("poss") && harm && begins && isTime(noun, times)
                ? Optional.of(new Period(Span.covering(scene.word(at).span(), noun.span()), noun, false, false))
                : Optional.empty();
    }

    private static boolean isTime(Word noun, List<Name> times) {
        boolean year = noun.text().matches("(1[89]|20)\\d\\d");
        return year
                || noun.children("conj").anyMatch(second -> Months.isMonth(second.text()))
                || WordClass.TIME_NOUN.has(noun.lemma())
                || Months.isMonth(noun.text()) && noun.isProperNoun()
                || times.stream().anyMatch(name -> name.span().covers(noun.span()) && !noun.isNumeral());
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
        Word head = first.head().orElse(first);
        Word verb = first.is("mark") ? head.head().orElse(head) : head;
        boolean sameMoment = verb.is("advcl")
                && verb.children("mark", "advmod").anyMatch(word -> SAME_MOMENT.contains(Words.lower(word)));
        return sameMoment ? verb.head().orElse(verb) : verb;
    }

    /** Of the periods of the same clause the first behind the figure's beginning, else the last before it. */
    Optional<Span> near(Span figure, Word predicate) {
        List<Span> own = spans.stream()
                .filter(period -> sharesClause(period, predicate)
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
    private static boolean sharesClause(Period period, Word predicate) {
        Word governor = period.governor();
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
        boolean counted = at.is("dobj") && (period.open() || WordClass.RECORDER.has(head.lemma()));
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
