package org.attestnlp.casualty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Months;
import org.attestnlp.text.Span;

/** Finds the words that give a time, one position of a sentence at a time. */
final class PeriodFinder {

    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    /** Words before the noun of a bare time: "the last two long, hot". */
    private static final int LONGEST_BARE = 5;

    private static final int LONGEST_POSSESSIVE = 3;

    /** @param first the word that hangs on what happened then */
    private record Found(Span span, Word first, boolean open) {}

    private final Scene scene;
    private final List<Name> times;

    /** @param names those of the sentence */
    PeriodFinder(Scene scene, List<Name> names) {
        this.scene = scene;
        times = names.stream().filter(name -> TIMES.contains(name.kind())).toList();
    }

    /** The time that begins at this position. */
    Optional<Period> at(int at) {
        if (scene.lower(at).equals("so")
                && scene.lower(at + 1).equals("far")
                && scene.lower(at + 2).equals("this")
                && scene.has(at + 3)) {
            Span span = Span.covering(scene.word(at).span(), scene.word(at + 3).span());
            return Optional.of(Period.of(scene, span, scene.word(at), true));
        }
        int start = WordClass.NARROWER.has(scene.lower(at)) && scene.has(at + 1) ? at + 1 : at;
        return phrase(start)
                .or(() -> bare(start))
                .or(() -> possessive(start))
                .map(found -> Period.of(
                        scene, Span.covering(scene.word(at).span(), found.span()), found.first(), found.open()));
    }

    /** A preposition and its time; the governor is still the word that begins it. */
    private Optional<Found> phrase(int at) {
        Word word = scene.word(at);
        String form = scene.lower(at);
        boolean open = WordClass.OPEN_TIME.has(form) && word.is("prep", "mark");
        boolean timed = WordClass.BEFORE_TIME.has(form)
                && word.is("prep")
                && word.child("pobj").filter(this::isTime).isPresent();
        Optional<Span> named = range(word);
        if (!timed && named.isPresent()) {
            return named.map(span -> new Found(span, word, false));
        }
        return open || timed || isHour(word)
                ? Optional.of(new Found(PeriodExtent.of(scene, at), word, open))
                : Optional.empty();
    }

    /** "Between 7 and 13 February", whose month parsers hang elsewhere. */
    private Optional<Span> range(Word prep) {
        return prep.hasLemma("between") && prep.is("prep")
                ? times.stream()
                        .map(Name::span)
                        .filter(span -> span.begin() == prep.begin())
                        .findFirst()
                : Optional.empty();
    }

    /** "At dawn". */
    private static boolean isHour(Word prep) {
        return prep.hasLemma("at")
                && prep.is("prep")
                && prep.child("pobj")
                        .filter(time -> time.index() == prep.index() + 1 && WordClass.TIME_NOUN.has(time.lemma()))
                        .isPresent();
    }

    /** "Last year", "that day", "Wednesday", "two days before". */
    private Optional<Found> bare(int at) {
        Word only = scene.word(at);
        if (Words.lower(only).equals("overnight") && only.is("advmod", "npadvmod")) {
            return Optional.of(new Found(only.span(), only, false));
        }
        for (int noun = at; scene.has(noun) && noun <= at + LONGEST_BARE; noun++) {
            Word word = scene.word(noun);
            if (word.is("npadvmod", "tmod") && isTime(word) && !Months.isMonth(word.text())) {
                return bare(at, word);
            }
            if (word.isPunctuation() || word.isVerb()) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> bare(int at, Word noun) {
        Word first = noun.sentence().wordsIn(noun.subtree()).get(0);
        Word head = noun.head().orElse(noun);
        boolean measured = WordClass.MEASURED.has(Words.lower(head)) && head.begin() > noun.begin();
        if (first != scene.word(at) || measured && isAnchored(head) || isBeforeMark(noun, head)) {
            return Optional.empty();
        }
        Word last = measured ? head : noun;
        return Optional.of(new Found(Span.covering(first.span(), last.span()), last, false));
    }

    /** "A week after the truce" measures from something else. */
    private static boolean isAnchored(Word measure) {
        return measure.is("mark") || measure.child("pobj", "pcomp").isPresent();
    }

    /** "A week after the truce was signed". */
    private static boolean isBeforeMark(Word noun, Word verb) {
        return verb.child("mark").filter(mark -> mark.begin() > noun.begin()).isPresent();
    }

    /** "This year's toll": not of "last week's storm", which may go on killing. */
    private Optional<Found> possessive(int at) {
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
        return scene.pos(mark).equals("POS") && noun.is("poss") && harm && begins && isTime(noun)
                ? Optional.of(new Found(Span.covering(scene.word(at).span(), noun.span()), noun, false))
                : Optional.empty();
    }

    private boolean isTime(Word noun) {
        boolean year = noun.text().matches("(1[89]|20)\\d\\d");
        return year
                || noun.children("conj").anyMatch(second -> Months.isMonth(second.text()))
                || WordClass.TIME_NOUN.has(noun.lemma())
                || Months.isMonth(noun.text()) && noun.isProperNoun()
                || times.stream().anyMatch(name -> name.span().covers(noun.span()) && !noun.isNumeral());
    }
}
