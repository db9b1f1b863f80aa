package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** A cue that follows what it reports, or interrupts it: [It was over], she said; [It was], she said, [over]. */
final class AttributionStrategy implements ReportStrategy {

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        boolean excluded = !verb.isVerb()
                || !hit.cue().takes(Frame.CLAUSE, Frame.DIRECT)
                || Trees.isPassive(verb)
                || reading.speakers()
                        .of(verb)
                        .filter(word -> word.hasLemma("you") || RelativeGap.follows(word))
                        .isPresent();
        if (excluded) {
            return List.of();
        }
        if (hit.cue().lemma().equals("show") && ClauseStrategy.isSpeakerUnfit(hit, reading)) {
            return List.of();
        }
        if (Parenthesis.speaker(verb).isPresent()) {
            return around(hit, reading, "quotation.clause.parenthetical");
        }
        boolean fronted = verb.children("ccomp").anyMatch(child -> child.index() < verb.index())
                && !isBehindSemicolon(hit, reading);
        if ((fronted || isDetached(hit, reading)) && !hasObject(hit)) {
            return around(hit, reading, "quotation.clause.trailing");
        }
        boolean interrupts = verb.is("parataxis")
                && verb.child("ccomp").isEmpty()
                && verb.child("nsubj").isPresent();
        return interrupts ? around(hit, reading, "quotation.clause.parenthetical") : List.of();
    }

    /** "…; the firm calls it a lie": what stands before is another statement. */
    private static boolean isBehindSemicolon(CueLexicon.Hit hit, Reading reading) {
        int first = firstOfAttribution(
                hit, reading.speakers().of(hit.head()), hit.head().sentence());
        return first > 0 && hit.head().sentence().words().get(first - 1).text().equals(";");
    }

    /** ", residents said Friday": subject and verb behind a comma, with nothing to report behind them, which the parser took for a sentence. */
    private static boolean isDetached(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        Word next = hit.last().next().orElse(null);
        boolean alone = WordClass.INVERTED.has(verb)
                && Trees.isFinite(verb)
                && verb.child("ccomp", "xcomp", "dobj").isEmpty()
                && (next == null || next.isPunctuation() || WordClass.TIME.has(next) || next.is("prep"));
        Word speaker = verb.child("nsubj").orElse(null);
        if (!alone || speaker == null || speaker.index() > verb.index()) {
            return false;
        }
        int comma = firstOfAttribution(hit, Optional.of(speaker), verb.sentence()) - 1;
        return comma > 0
                && verb.sentence().words().get(comma).text().equals(",")
                && verb.firstOfSubtree() >= comma
                && isSentence(verb.sentence(), Openings.behind(verb.sentence(), comma), comma)
                && !reading.isQuoted(verb.sentence().words().get(comma - 1));
    }

    private static List<Report> around(CueLexicon.Hit hit, Reading reading, String rule) {
        Sentence sentence = hit.head().sentence();
        Optional<Word> speaker = reading.speakers().of(hit.head());
        int first = firstOfAttribution(hit, speaker, sentence);
        int last = lastOfAttribution(hit, speaker, sentence);
        List<Report> reports = new ArrayList<>();
        int begin = contentBegin(sentence, first, reading);
        boolean interrupted = rule.endsWith("parenthetical")
                && !isFollowedByDeed(sentence, first, last, reading)
                && (goesOn(hit.head(), last) || isUnfinished(sentence, begin, first - 1));
        if (!interrupted || !isShortAdverbial(sentence, begin, first - 1)) {
            reading.trim(sentence, begin, first - 1)
                    .ifPresent(span -> reports.add(Report.of(hit, speaker, span, 0.85, rule)));
        }
        if (interrupted) {
            reading.trim(sentence, last + 1, sentence.words().size() - 1)
                    .ifPresent(span -> reports.add(Report.of(hit, speaker, span, 0.8, rule)));
        }
        return reports;
    }

    /** What the cue reports does not stand before it if it has an object or infinitive of its own. */
    private static boolean hasObject(CueLexicon.Hit hit) {
        return hit.head()
                .children("dobj", "xcomp")
                .anyMatch(child ->
                        child.index() > hit.last().index() && !child.isPronoun() && !ClauseStrategy.isAddressed(hit));
    }

    /** Behind the connective, date line or earlier quotation with which the sentence begins. */
    private static int contentBegin(Sentence sentence, int first, Reading reading) {
        int begin = Openings.behind(sentence, first);
        for (int i = begin; i < first; i++) {
            Word word = sentence.words().get(i);
            if (reading.opens(word) && i > begin && beginsAnew(sentence, i, first, reading)) {
                return i;
            }
            if (word.text().equals(":") && !reading.isQuoted(word) && isSentence(sentence, i + 1, first)) {
                return i + 1;
            }
        }
        return begin;
    }

    /** "They told another story: the crew had left, they said": what is reported stands behind the colon. */
    private static boolean isSentence(Sentence sentence, int from, int to) {
        return from < to && sentence.words().subList(from, to).stream().anyMatch(Trees::isFinite);
    }

    /** Whether a quotation that reaches to the cue begins at the position, whatever stands before: "…: 'It is over,'" he said. */
    private static boolean beginsAnew(Sentence sentence, int at, int first, Reading reading) {
        Word before = sentence.words().get(at - 1);
        boolean introduced = before.text().equals(":")
                || before.text().equals(",")
                || reading.cueAt(before).isPresent();
        boolean capital = sentence.word(at + 1)
                .filter(word -> Character.isUpperCase(word.text().charAt(0)))
                .isPresent();
        int end = reading.quoteAt(sentence.words().get(at).begin()).get().span().end();
        boolean reaches = first < sentence.words().size()
                && end >= sentence.words().get(first - 1).end() - 1;
        return introduced && reaches && (capital || before.text().equals(":"));
    }

    /** "In 2008, she said, the bank paid": the date alone is no quotation. */
    private static boolean isShortAdverbial(Sentence sentence, int from, int to) {
        boolean prepositional =
                from <= to && sentence.words().get(from).is("prep", "advmod", "npadvmod", "cc", "mark", "det");
        return prepositional
                && to - from < 12
                && sentence.words().subList(from, to + 1).stream()
                        .noneMatch(word -> word.isVerb() || word.is("nsubj", "nsubjpass"));
    }

    /** Whether the main verb, or the rest of its clause, follows the parenthesis. */
    private static boolean goesOn(Word verb, int last) {
        Word next = verb.sentence().word(last + 2).orElse(null);
        if (next == null || next.pos().equals("VBG") || isRelative(next)) {
            return false;
        }
        Word main = verb.head().orElse(verb);
        return main.index() > last
                || verb.children().stream()
                        .anyMatch(child -> child.index() > last + 1 && child.is("ccomp", "nsubj", "conj"))
                || next.hasLemma("and", "but", "because");
    }

    /** '"…," she said, and pointed at the water': what the speaker does next. */
    private static boolean isFollowedByDeed(Sentence sentence, int first, int last, Reading reading) {
        boolean quoted = first > 0 && reading.closes(sentence.words().get(first - 1));
        return quoted
                && sentence.word(last + 2)
                        .filter(word -> word.hasLemma("and", "but"))
                        .flatMap(Word::next)
                        .filter(word -> word.pos().equals("VBD"))
                        .isPresent();
    }

    /** Whether no verb stands before the parenthesis, as in "In both towns, she said, the wells are dry". */
    private static boolean isUnfinished(Sentence sentence, int from, int to) {
        return from <= to && sentence.words().subList(from, to + 1).stream().noneMatch(Trees::isFinite);
    }

    /** "who …", "two of whom …": more about the speaker. */
    private static boolean isRelative(Word first) {
        Word third = first.sentence().word(first.index() + 2).orElse(first);
        return first.hasLemma("who", "which", "whose") || third.hasLemma("whom", "which", "whose");
    }

    private static int firstOfAttribution(CueLexicon.Hit hit, Optional<Word> speaker, Sentence sentence) {
        int first = hit.head().index();
        if (speaker.isPresent()
                && speaker.get().sentence() == sentence
                && speaker.get().index() < first) {
            Span phrase = NounPhrases.around(speaker.get());
            while (first > 0 && sentence.words().get(first - 1).begin() >= phrase.begin()) {
                first--;
            }
        }
        while (first > 0
                && sentence.words().get(first - 1).is("aux", "advmod", "mark")
                && !sentence.words().get(first - 1).isPunctuation()) {
            first--;
        }
        return first;
    }

    /** To the comma or mark that ends what belongs to the cue. */
    private static int lastOfAttribution(CueLexicon.Hit hit, Optional<Word> speaker, Sentence sentence) {
        int last = hit.last().index();
        int phraseEnd = speaker.filter(word -> word.sentence() == sentence)
                .map(word -> NounPhrases.around(word).end())
                .orElse(0);
        while (last + 1 < sentence.words().size()) {
            Word next = sentence.words().get(last + 1);
            if (next.begin() >= phraseEnd && next.isPunctuation()) {
                return last;
            }
            last++;
        }
        return last;
    }
}
