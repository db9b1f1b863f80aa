package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * What stands behind a closing mark and tells whose words they were, read from the order of the words: "…," [a farmer who had
 * fled the town] [told] the station. Parsers often take the speaker for a part of the quotation.
 *
 * @param cue the verb of saying
 * @param speaker the words between the mark and the cue, or the relative clause before it
 * @param head the word of these that names who speaks
 */
record SpeechTag(CueLexicon.Hit cue, Span speaker, Word head) {

    /** As many words may stand between the closing mark and the cue: a name, an office, and where the speaker comes from. */
    private static final int LONGEST_SPEAKER = 40;

    /** The tag behind a quoted part that ends inside the marks with a comma, question mark or exclamation mark. */
    static Optional<SpeechTag> behind(QuotedPart part) {
        Word first = part.behind().orElse(null);
        boolean tagged = part.isClosed()
                && part.isWhole()
                && part.endsWith(",?!")
                && part.beginsAnew()
                && first != null
                && beginsSpeaker(first)
                && part.cue(first).isEmpty();
        return tagged ? cueBehind(first, part).flatMap(hit -> of(first, hit, part.reading())) : Optional.empty();
    }

    private static boolean beginsSpeaker(Word word) {
        if (CueBehind.isInvertedVerb(word)) {
            return false;
        }
        return switch (word.pos()) {
            case "DT", "PDT", "CD", "PRP", "PRP$" -> true;
            default -> word.isNoun() || word.pos().startsWith("JJ");
        };
    }

    /** The first finite verb, other than those of relative clauses, if it can introduce words in quotation marks. */
    private static Optional<CueLexicon.Hit> cueBehind(Word first, QuotedPart part) {
        Sentence sentence = first.sentence();
        int end = Math.min(sentence.words().size(), first.index() + LONGEST_SPEAKER);
        boolean relative = false;
        boolean waiting = false;
        for (int i = first.index(); i < end; i++) {
            Word word = sentence.words().get(i);
            if (part.reading().isQuoted(word) || ";:.?!".contains(word.text())) {
                return Optional.empty();
            }
            if (isRelative(word)) {
                relative = true;
                waiting = true;
            } else if (Trees.isFinite(word) && !(relative && isJoined(word))) {
                int main = mainVerb(sentence, i, end);
                if (!waiting) {
                    return part.cue(sentence.words().get(main));
                }
                waiting = false;
                i = main;
            }
        }
        return Optional.empty();
    }

    private static boolean isRelative(Word word) {
        return word.pos().startsWith("W");
    }

    /** "who lost his house and fled". */
    private static boolean isJoined(Word verb) {
        return verb.previous().filter(before -> before.pos().equals("CC")).isPresent();
    }

    /** Position of the last verb of a group: "has since told". */
    private static int mainVerb(Sentence sentence, int from, int end) {
        int main = from;
        for (int i = from + 1; i < end; i++) {
            Word word = sentence.words().get(i);
            if (word.isVerb()) {
                main = i;
            } else if (!word.pos().startsWith("RB")) {
                break;
            }
        }
        return main;
    }

    private static Optional<SpeechTag> of(Word first, CueLexicon.Hit hit, Reading reading) {
        if (Trees.isPassive(hit.head()) || CueBehind.hasOtherObject(hit, false, reading)) {
            return Optional.empty();
        }
        Span speaker = new Span(first.begin(), endOfSpeaker(first, hit));
        return reading.speakers()
                .of(hit.head())
                .filter(word -> speaker.covers(word.span()))
                .or(() -> topmost(speaker, reading))
                .map(head -> new SpeechTag(hit, speaker, head));
    }

    /** Where the cue begins, or a relative clause before it. */
    private static int endOfSpeaker(Word first, CueLexicon.Hit hit) {
        return first.sentence().words().subList(first.index(), hit.head().index()).stream()
                .filter(SpeechTag::isRelative)
                .findFirst()
                .map(Word::begin)
                .orElse(hit.span().begin());
    }

    /** The first noun or pronoun that depends on nothing within. */
    private static Optional<Word> topmost(Span speaker, Reading reading) {
        return reading.wordsIn(speaker).stream()
                .filter(word -> word.isNoun() || word.isPronoun() || word.pos().equals("DT"))
                .filter(word ->
                        word.head().filter(head -> speaker.covers(head.span())).isEmpty())
                .findFirst();
    }

    /** The phrase of the speaker, which never reaches over the quotation mark or the cue. */
    Span phrase(Reading reading) {
        Span phrase = reading.phrase(head);
        return new Span(Math.max(phrase.begin(), speaker.begin()), Math.min(phrase.end(), speaker.end()))
                .trimmed(reading.document().text());
    }
}
