package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Stance;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** What somebody or something is called, accused of or blamed for; the quoted words alone where there are any. */
final class LabelStrategy implements ReportStrategy {

    /** As many words may stand between two quoted parts of one label. */
    private static final int WIDEST_JOINT = 5;

    private static final int LONGEST_CHAIN = 10;

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        boolean author =
                reading.speakers().of(hit.head()).filter(WordClass.AUTHOR::has).isPresent();
        if (!hit.head().isVerb() || author) {
            return List.of();
        }
        return deed(hit, reading)
                .or(() -> as(hit, reading))
                .or(() -> called(hit, reading))
                .or(() -> quotedThing(hit, reading))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Report> deed(CueLexicon.Hit hit, Reading reading) {
        boolean accuses = hit.cue().takes(Frame.OF_DEED, Frame.FOR_DEED, Frame.ON_DEED, Frame.TO_DEED);
        if (!accuses || hit.head().is("amod", "nmod") || isReduced(hit.head())) {
            return Optional.empty();
        }
        Word verb = hit.head();
        boolean passive = Trees.isPassive(verb);
        Optional<Word> object = verb.child("dobj").filter(word -> word.index() > verb.index());
        Optional<Word> deed = verb.children("prep")
                .filter(prep -> isDeed(prep, hit) && prep.index() > verb.index())
                .findFirst();
        boolean mere = object.isEmpty() || object.get().isPronoun() || hit.cue().stance() != Stance.ALLEGE;
        if (deed.isEmpty() && mere) {
            return Optional.empty();
        }
        boolean over = passive || object.isEmpty();
        int from = over ? deed.map(prep -> prep.index() + 1).orElse(0) : Trees.first(object.get());
        int to = Math.max(
                deed.map(Trees::last).orElse(0), object.map(Trees::last).orElse(0));
        int end = ContentEnd.throughQuotation(verb.sentence(), to, reading);
        int before = ContentEnd.beforeComment(verb.sentence(), from, end, reading);
        return reading.trim(verb.sentence(), from, before).map(span -> {
            Report report = Report.of(hit, reading.speakers().of(verb), span, 0.8, "quotation.deed");
            return over ? deed.map(report::upTo).orElse(report) : report;
        });
    }

    /** A participle behind a noun tells who was accused, not that somebody accuses now. */
    private static boolean isReduced(Word verb) {
        return verb.is("acl") && verb.pos().equals("VBN");
    }

    private static boolean isDeed(Word preposition, CueLexicon.Hit hit) {
        return preposition.hasLemma("of") && hit.cue().takes(Frame.OF_DEED)
                || preposition.hasLemma("for") && hit.cue().takes(Frame.FOR_DEED)
                || preposition.hasLemma("on") && hit.cue().takes(Frame.ON_DEED)
                || preposition.hasLemma("to") && hit.cue().takes(Frame.TO_DEED);
    }

    private static Optional<Report> as(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        Optional<Word> as = verb.children("prep", "advcl", "mark")
                .filter(word -> word.hasLemma("as") && word.index() > verb.index() && !isExample(word))
                .findFirst()
                .or(() -> hit.cue().takes(Frame.AS) ? ofObject(verb) : Optional.empty());
        if (!hit.cue().takes(Frame.AS) || as.isEmpty()) {
            return Optional.empty();
        }
        int to = Trees.last(as.get());
        Optional<Report> quoted = quotedWithin(hit, reading, as.get().index(), to, "quotation.label.as.quoted");
        if (quoted.isPresent()) {
            return quoted.map(report -> report.upTo(as.get()));
        }
        Optional<Word> object = verb.child("dobj")
                .filter(word ->
                        word.index() > verb.index() && word.index() < as.get().index() && !word.isPronoun());
        int from = object.map(Trees::first).orElse(as.get().index() + 1);
        return reading.trim(verb.sentence(), from, to)
                .map(span -> Report.of(hit, reading.speakers().of(verb), span, 0.7, "quotation.label.as")
                        .upTo(as.get()));
    }

    private static boolean isExample(Word as) {
        return as.previous().filter(word -> word.hasLemma("such")).isPresent();
    }

    /** "dismissed a list published by them as incorrect": an "as" that the parser hung on the object. */
    private static Optional<Word> ofObject(Word verb) {
        Word object =
                verb.child("dobj").filter(word -> word.index() > verb.index()).orElse(null);
        if (object == null) {
            return Optional.empty();
        }
        return verb.sentence().words().subList(object.index(), Trees.last(object) + 1).stream()
                .filter(word -> word.hasLemma("as")
                        && word.is("prep")
                        && word.head()
                                .filter(head -> head.pos().equals("VBN") || head == object)
                                .isPresent())
                .reduce((one, other) -> other);
    }

    private static Optional<Report> called(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        if (!hit.cue().takes(Frame.CALLED) || isName(verb)) {
            return Optional.empty();
        }
        Optional<Report> quoted = quotedWithin(
                        hit, reading, hit.last().index(), Trees.last(verb), "quotation.label.quoted")
                .filter(report -> isComplement(report.content(), verb, reading));
        if (quoted.isPresent()) {
            return quoted;
        }
        Optional<Word> name = verb.child("oprd", "attr", "acomp").filter(word -> word.index() > verb.index());
        Optional<Word> object = verb.child("dobj").filter(word -> word.index() > verb.index() && !word.isPronoun());
        boolean active = reading.speakers().of(verb).isPresent() && !Trees.isPassive(verb);
        if (name.isEmpty() || !active) {
            return Optional.empty();
        }
        int from = object.map(Trees::first).orElse(Trees.first(name.get()));
        return reading.trim(verb.sentence(), from, Trees.last(name.get()))
                .map(span -> Report.of(hit, reading.speakers().of(verb), span, 0.6, "quotation.label.name"));
    }

    /** Whether quoted words tell what something is called, not why or by whom: not "called a liar for selling “cures”". */
    private static boolean isComplement(Span label, Word verb, Reading reading) {
        Word at = reading.wordsIn(label).stream()
                .filter(word -> !word.isPunctuation())
                .findFirst()
                .orElse(verb);
        for (int i = 0; i < LONGEST_CHAIN && at != verb && at.head().isPresent(); i++) {
            if (at.is("agent")
                    || at.is("prep") && at.hasLemma("for", "by")
                    || at.is("advcl") && at.head().get() == verb) {
                return false;
            }
            at = at.head().get();
        }
        return true;
    }

    /** "a song called “Rain”": what it is named by nobody in particular. */
    static boolean isName(Word verb) {
        boolean bare = verb.pos().equals("VBN")
                && verb.child("aux", "auxpass", "agent", "nsubj", "nsubjpass").isEmpty();
        return bare
                && verb.previous()
                        .filter(word -> word.isNoun() || word.text().equals(","))
                        .isPresent();
    }

    private static Optional<Report> quotedThing(CueLexicon.Hit hit, Reading reading) {
        if (!hit.cue().takes(Frame.QUOTED_THING)) {
            return Optional.empty();
        }
        Optional<Word> object =
                hit.last() == hit.head() ? hit.head().child("dobj") : hit.last().child("pobj");
        return object.filter(word -> word.index() > hit.last().index() && reading.isQuoted(word))
                .flatMap(word ->
                        quotedWithin(hit, reading, hit.last().index(), Trees.last(word), "quotation.label.object"));
    }

    /** The first quoted part that begins between two words. */
    private static Optional<Report> quotedWithin(CueLexicon.Hit hit, Reading reading, int from, int to, String rule) {
        Word verb = hit.head();
        Span range = new Span(
                verb.sentence().words().get(from).end(),
                Math.max(
                        verb.sentence().words().get(from).end(),
                        verb.sentence().words().get(to).end()));
        return reading.quotesIn(range).stream()
                .map(Quoted::span)
                .filter(span -> span.begin() >= range.begin())
                .findFirst()
                .map(span -> withJoined(span, verb.sentence(), reading))
                .map(span -> Report.of(hit, reading.speakers().of(verb), span, 0.85, rule));
    }

    /** To the last of several quoted parts that make one label: a [“thief” and a “liar”], ["fools" who "know nothing"]. */
    private static Span withJoined(Span label, Sentence sentence, Reading reading) {
        Span joined = label;
        for (Quoted next : reading.quotesIn(
                new Span(label.end(), Math.max(label.end(), sentence.span().end())))) {
            if (next.span().begin() >= joined.end()) {
                if (!isJoint(reading.wordsIn(new Span(joined.end(), next.span().begin())))) {
                    break;
                }
                joined = Span.covering(joined, next.span());
            }
        }
        return joined;
    }

    /** Whether the words between two quoted parts only join them, or begin a relative clause. */
    private static boolean isJoint(List<Word> between) {
        boolean relative = between.stream().limit(2).anyMatch(word -> word.hasLemma("who", "which", "that"));
        return between.size() <= WIDEST_JOINT
                && between.stream().noneMatch(word -> word.text().equals(";") || word.isVerb() && !relative);
    }
}
