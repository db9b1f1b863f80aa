package org.attestnlp.organization;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * Consecutive words of a sentence.
 *
 * @param from position of the first word
 * @param to position behind the last word, greater than {@code from}
 */
record Stretch(Sentence sentence, int from, int to) {

    int length() {
        return to - from;
    }

    Span span() {
        return new Span(first().begin(), last().end() - (endsWithFullStop() ? 1 : 0));
    }

    /** Tokenizers leave the full stop at short words that end a sentence. */
    private boolean endsWithFullStop() {
        String text = last().text();
        return text.length() > 2
                && text.endsWith(".")
                && text.indexOf('.') == text.length() - 1
                && after().filter(word -> !word.isPunctuation()).isEmpty();
    }

    Word word(int position) {
        return sentence.words().get(position);
    }

    List<Word> words() {
        return sentence.words().subList(from, to);
    }

    Word first() {
        return word(from);
    }

    Word last() {
        return word(to - 1);
    }

    Optional<Word> before() {
        return sentence.word(from - 1);
    }

    Optional<Word> after() {
        return sentence.word(to);
    }

    boolean overlaps(Stretch other) {
        return sentence == other.sentence && from < other.to && other.from < to;
    }

    boolean covers(Stretch other) {
        return sentence == other.sentence && from <= other.from && other.to <= to;
    }
}
