package org.attestnlp.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Mends what rule-based tokenizers get wrong where one sentence meets the next: marks of quotation on the wrong side,
 * sentences torn at {@code “Why?” he asked}, and final stops that were taken for those of an abbreviation.
 */
public final class SentenceBorders {

    private static final String QUOTES = "\"'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A`\u00B4";

    private static final String END_MARKS = ".,;:!?)]}\u2026";

    private final String text;
    private final List<Span> words = new ArrayList<>();
    private final BitSet begins = new BitSet();

    private SentenceBorders(String text) {
        this.text = text;
    }

    /**
     * The same words in better sentences. A final stop that clung to its word becomes a word of its own; no other word is
     * changed, added or lost.
     *
     * @param sentences the words of each sentence, in the order of the text
     */
    public static List<List<Span>> mended(String text, List<List<Span>> sentences) {
        SentenceBorders borders = new SentenceBorders(text);
        sentences.forEach(borders::add);
        borders.mend();
        return borders.sentences();
    }

    private void add(List<Span> sentence) {
        begins.set(words.size());
        for (int i = 0; i < sentence.size(); i++) {
            Span word = sentence.get(i);
            if (i + 1 < sentence.size() && isEnd(word, sentence.subList(i + 1, sentence.size()))) {
                addWithStop(word);
                begins.set(words.size());
            } else {
                words.add(word);
            }
        }
    }

    /** Whether the word has a stop, is no initial, and what follows can only begin a sentence. */
    private boolean isEnd(Span word, List<Span> rest) {
        String form = form(word);
        boolean initial = form.length() == 2 && Character.isLetter(form.charAt(0));
        boolean stop = form.length() > 1 && form.endsWith(".") && !initial && !WordClass.TITLE.has(stem(form));
        Span next = isQuote(rest.get(0)) && rest.size() > 1 ? rest.get(1) : rest.get(0);
        return stop && WordClass.STARTER.has(form(next));
    }

    private void addWithStop(Span word) {
        String stem = stem(form(word));
        if (stem.indexOf('.') >= 0 || WordClass.ABBREVIATION.has(stem)) {
            words.add(word);
        } else {
            words.add(new Span(word.begin(), word.end() - 1));
            words.add(new Span(word.end() - 1, word.end()));
        }
    }

    private void mend() {
        BitSet mended = new BitSet();
        mended.set(0);
        int sentence = 0;
        int reached = 1;
        for (int i = begins.nextSetBit(1); i > 0; i = begins.nextSetBit(i + 1)) {
            if (i >= reached) {
                reached = begin(i, sentence);
                if (reached < words.size() && !goesOn(sentence, reached)) {
                    mended.set(reached);
                    sentence = reached;
                }
            }
        }
        begins.clear();
        begins.or(mended);
    }

    /** Where the sentence really begins: behind marks that close the one before, before marks that open this one. */
    private int begin(int border, int sentence) {
        int begin = border;
        while (begin < words.size() && isEndMark(begin)) {
            begin++;
        }
        return begin == border && border - 1 > sentence && isOpeningQuote(border - 1) ? border - 1 : begin;
    }

    private boolean isEndMark(int i) {
        return isClosingQuote(i) || form(words.get(i)).chars().allMatch(c -> END_MARKS.indexOf(c) >= 0);
    }

    /** A mark of quotation belongs to the side on which it touches a word. */
    private boolean isClosingQuote(int i) {
        Span word = words.get(i);
        boolean touches = word.begin() > 0 && !Span.isBlank(text.charAt(word.begin() - 1));
        return isQuote(word) && (touches || text.charAt(word.begin()) == '\u201D') && !isLetterOrDigitAt(word.end());
    }

    private boolean isOpeningQuote(int i) {
        Span word = words.get(i);
        return isQuote(word)
                && (word.begin() == 0 || Span.isBlank(text.charAt(word.begin() - 1)))
                && isLetterOrDigitAt(word.end());
    }

    private boolean isQuote(Span word) {
        return form(word).chars().allMatch(c -> QUOTES.indexOf(c) >= 0);
    }

    private boolean isLetterOrDigitAt(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether the words from {@code begin} continue the sentence before. */
    private boolean goesOn(int sentence, int begin) {
        String first = form(words.get(begin));
        boolean clitic = first.length() > 1
                && QUOTES.indexOf(first.charAt(0)) >= 0
                && Character.isLowerCase(first.charAt(1))
                && words.get(begin - 1).end() == words.get(begin).begin();
        return clitic || endsWithTitle(begin) || isSmall(first) && !isSmall(form(words.get(sentence)));
    }

    private boolean isSmall(String word) {
        return Character.isLowerCase(word.charAt(0)) && !Addresses.isAddress(word);
    }

    private boolean endsWithTitle(int end) {
        boolean ownStop = form(words.get(end - 1)).equals(".");
        Span last = words.get(ownStop && end > 1 ? end - 2 : end - 1);
        return (ownStop || form(last).endsWith(".")) && WordClass.TITLE.has(stem(form(last)));
    }

    private List<List<Span>> sentences() {
        List<List<Span>> sentences = new ArrayList<>();
        for (int from = 0; from >= 0 && from < words.size(); ) {
            int next = begins.nextSetBit(from + 1);
            sentences.add(List.copyOf(words.subList(from, next < 0 ? words.size() : next)));
            from = next;
        }
        return sentences;
    }

    private String form(Span word) {
        return word.of(text);
    }

    private static String stem(String form) {
        return (form.endsWith(".") ? form.substring(0, form.length() - 1) : form).toLowerCase(Locale.ROOT);
    }
}
