package org.attestnlp.quotation;

import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** Where reported words end before the parse says so: at the speaker's next verb of saying, or at a quotation after a colon. */
final class ContentEnd {

    private static final int LONGEST_SUBJECT = 8;

    /** As many words may stand between what the parser shows and a quoted part that belongs to it. */
    private static final int WIDEST_GAP = 4;

    private ContentEnd() {}

    /** Position of the last word of the report that begins at {@code from} and ends, by the parse, at {@code last}. */
    static int of(CueLexicon.Hit hit, Sentence sentence, int from, int last, Reading reading) {
        boolean subordinate = isSubordinate(hit.head());
        for (int i = from + 1; i <= last; i++) {
            Word word = sentence.words().get(i);
            if (subordinate && i > from + 1 && beginsMainClause(word, reading)) {
                return i - 1;
            }
            if (reading.isQuoted(word)) {
                if (reading.opens(word) && sentence.words().get(i - 1).text().equals(":")) {
                    return i - 2;
                }
            } else if (endsBefore(word, hit, reading)) {
                return Coordination.start(word) - 1;
            } else if (Departure.begins(word, reading)) {
                return i - 1;
            }
        }
        return last;
    }

    /**
     * Position where a report ends that the parser broke off behind a quoted part: 'called it "over" in the paper'. It goes on to
     * the next comma, or to the next thing that the speaker does.
     */
    static int behindQuotation(CueLexicon.Hit hit, Sentence sentence, int from, int last, Reading reading) {
        int end = last;
        while (end + 1 < sentence.words().size()
                && reading.closes(sentence.words().get(end + 1))) {
            end++;
        }
        Word close = sentence.words().get(end);
        boolean broken = reading.closes(close)
                && close.index() > from
                && !sentence.words().get(end - 1).isPunctuation()
                && reading.quoteAt(close.begin()).get().span().begin()
                        > sentence.words().get(from).begin();
        if (!broken) {
            return last;
        }
        while (end + 1 < sentence.words().size() && goesOn(sentence.words().get(end + 1), hit, reading)) {
            end++;
        }
        return end;
    }

    /**
     * Position where a report ends that the parser broke off before a quoted part in the same clause: 'accused them of theft "on a
     * grand scale"'. The last word where no such part follows.
     */
    static int throughQuotation(Sentence sentence, int last, Reading reading) {
        for (int i = last + 1; i < sentence.words().size() && i <= last + WIDEST_GAP; i++) {
            Word word = sentence.words().get(i);
            if (reading.opens(word)) {
                int end = reading.quoteAt(word.begin()).get().span().end();
                return end <= sentence.span().end() ? sentence.positionFrom(end) - 1 : last;
            }
            boolean within = reading.closes(word) && i == last + 1 || !word.isPunctuation();
            if (!within
                    || word.is("cc")
                    || Trees.isFinite(word)
                    || reading.cueAt(word).isPresent()) {
                return last;
            }
        }
        return last;
    }

    /** Position of the last word before the author's comment on the report, or of the last word. */
    static int beforeComment(Sentence sentence, int from, int last, Reading reading) {
        for (int i = from + 1; i <= last; i++) {
            Word word = sentence.words().get(i);
            if (!reading.isQuoted(word) && Departure.isComment(word, reading)) {
                return i - 1;
            }
        }
        return last;
    }

    private static boolean goesOn(Word word, CueLexicon.Hit hit, Reading reading) {
        if (reading.isQuoted(word)) {
            return true;
        }
        boolean next = word.is("cc")
                && hit.head()
                        .children("conj")
                        .anyMatch(verb -> verb.firstOfSubtree() <= word.index() + 2
                                && verb.index() > word.index()
                                && reading.cueAt(verb).isPresent());
        return !next
                && (!word.isPunctuation()
                        || word.text().equals("-")
                        || word.text().equals("%"));
    }

    /** "While they said it was over, the guns went on": a report in a clause that precedes the sentence's own. */
    private static boolean isSubordinate(Word verb) {
        return verb.children("mark", "advmod")
                .filter(word -> word.index() < verb.index() && WordClass.SUBORDINATOR.has(word))
                .anyMatch(word -> word.previous()
                        .filter(before -> !before.text().equals("“") && !before.is("cc"))
                        .isEmpty());
    }

    /** A subject with its verb behind a comma, which a closing mark may follow. */
    private static boolean beginsMainClause(Word word, Reading reading) {
        Word before = word.previous().orElse(word);
        Word comma = reading.closes(before) ? before.previous().orElse(before) : before;
        return comma.text().equals(",") && !reading.isQuoted(word) && opensSubject(word);
    }

    private static boolean opensSubject(Word first) {
        Word at = first;
        for (int i = 0; i < LONGEST_SUBJECT && at != null; i++) {
            if (at.is("nsubj", "nsubjpass", "expl")) {
                return at.head()
                        .filter(verb -> verb.index() > first.index() && !verb.is("relcl"))
                        .isPresent();
            }
            if (at.isPunctuation() || at.isVerb() || at.is("cc", "mark", "prep") && i == 0) {
                return false;
            }
            at = at.next().orElse(null);
        }
        return false;
    }

    private static boolean endsBefore(Word word, CueLexicon.Hit hit, Reading reading) {
        return Coordination.reporter(word, reading.lexicon())
                .filter(verb -> verb == hit.head())
                .isPresent();
    }
}
