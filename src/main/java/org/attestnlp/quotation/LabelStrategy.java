package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** What somebody or something is called: called the raid ["a crime"], dismissed [the report as a forgery]. */
final class LabelStrategy implements ReportStrategy {

    /** As many words may stand between two quoted parts of one label. */
    private static final int WIDEST_JOINT = 5;

    private static final int LONGEST_CHAIN = 10;

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        if (!hit.head().isVerb() || reading.speakers().isAuthor(hit.head())) {
            return List.of();
        }
        return shifted(hit, reading)
                .or(() -> as(hit, reading))
                .or(() -> called(hit, reading))
                .or(() -> quotedThing(hit, reading))
                .map(List::of)
                .orElse(List.of());
    }

    /** 'described as “baseless” reports that …', 'called “pure rumour” what was printed': what is so called stands behind. */
    private static Optional<Report> shifted(CueLexicon.Hit hit, Reading reading) {
        Optional<Word> as = hit.last().next().filter(word -> hit.cue().takes(Frame.AS) && word.hasLemma("as"));
        boolean called = hit.cue().takes(Frame.CALLED) && Trees.isFinite(hit.head());
        if (as.isEmpty() && !called) {
            return Optional.empty();
        }
        Optional<Quoted> label =
                as.orElse(hit.last()).next().filter(reading::opens).flatMap(word -> reading.quoteAt(word.begin()));
        return label.filter(quoted -> isBefore(quoted, hit.head().sentence()))
                .map(quoted -> Report.of(
                        hit,
                        reading.speakers().of(hit.head()),
                        quoted.span(),
                        0.8,
                        as.isPresent() ? "quotation.label.as.quoted" : "quotation.label.quoted"))
                .map(report -> as.map(report::upTo).orElse(report));
    }

    /** Whether a noun phrase or "what" follows the quoted part. */
    private static boolean isBefore(Quoted quoted, Sentence sentence) {
        return sentence.word(sentence.positionFrom(quoted.span().end()))
                .filter(word -> word.isNoun()
                        || word.pos().matches("DT|PRP\\$|JJ")
                        || word.hasLemma("what")
                        || word.isVerb() && word.text().endsWith("s"))
                .isPresent();
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
        int to = as.get().lastOfSubtree();
        Optional<Report> quoted = quotedWithin(hit, reading, as.get().index(), to, "quotation.label.as.quoted");
        if (quoted.isPresent()) {
            return quoted.map(report -> report.upTo(as.get()));
        }
        Optional<Word> object = verb.child("dobj")
                .filter(word ->
                        word.index() > verb.index() && word.index() < as.get().index() && !word.isPronoun());
        int from = object.map(Word::firstOfSubtree).orElse(as.get().index() + 1);
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
        return verb.sentence().words().subList(object.index(), object.lastOfSubtree() + 1).stream()
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
                        hit, reading, hit.last().index(), lastOf(verb, reading), "quotation.label.quoted")
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
        int from = object.map(Word::firstOfSubtree).orElse(name.get().firstOfSubtree());
        return reading.trim(verb.sentence(), from, name.get().lastOfSubtree())
                .map(span -> Report.of(hit, reading.speakers().of(verb), span, 0.6, "quotation.label.name"));
    }

    /** Position of the last word under the verb, or of the mark that closes a quoted part right behind its object. */
    private static int lastOf(Word verb, Reading reading) {
        int last = verb.lastOfSubtree();
        Optional<Word> behind = verb.child("dobj").map(Word::lastOfSubtree).flatMap(index -> verb.sentence()
                .word(index + 1));
        return behind.filter(reading::opens).isPresent()
                ? Math.max(last, behind.get().index() + 1)
                : last;
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
                .filter(word -> !isToldToDo(word, hit))
                .flatMap(word ->
                        quotedWithin(hit, reading, hit.last().index(), word.lastOfSubtree(), "quotation.label.object"));
    }

    /** "urged “all sides” to hold their fire": the quoted words are a part of what is asked. */
    private static boolean isToldToDo(Word object, CueLexicon.Hit hit) {
        return hit.cue().takes(Frame.OBJECT_INFINITIVE)
                && hit.head()
                        .children("xcomp", "ccomp", "advcl")
                        .anyMatch(verb -> verb.index() > object.index() && Trees.isMarkedInfinitive(verb));
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
