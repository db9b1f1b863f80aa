package org.attestnlp.preprocessing;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.text.CharacterMap;
import org.attestnlp.text.SentenceBorders;
import org.attestnlp.text.Span;

/**
 * Sentences and words of one block, by NLP4J's rules on mapped characters. Two bounds keep the work linear whatever the
 * input: no word is longer, no sentence has more words than any that news writes.
 */
final class Segmenter {

    /** Longest run without white space that is looked into, in code units; longer ones are one word. */
    private static final int LONGEST_WORD = 500;

    /** Most words of a sentence; the parser's time grows faster than linearly beyond. */
    private static final int LONGEST_SENTENCE = 250;

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /**
     * The sentences of a stretch of text, each as the spans of its words.
     *
     * @param text the document
     * @param block where to look
     * @param whole whether the block is one sentence whatever its marks
     */
    List<List<Span>> sentences(String text, Span block, boolean whole) {
        return sentences(text, tokens(text, block), whole);
    }

    /** The sentences of words that another component has made. */
    List<List<Span>> sentences(String text, List<Span> words) {
        List<Token> tokens = words.stream()
                .map(word -> new Token(form(text, word), word.begin(), word.end()))
                .toList();
        return sentences(text, tokens, false);
    }

    private List<List<Span>> sentences(String text, List<Token> tokens, boolean whole) {
        List<List<Span>> sentences = new ArrayList<>();
        List<List<Span>> segments = whole
                ? List.of(spans(tokens))
                : SentenceBorders.mended(
                        text,
                        tokenizer.segmentize(tokens).stream()
                                .map(Segmenter::spans)
                                .toList());
        for (List<Span> words : segments) {
            for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
                sentences.add(words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE)));
            }
        }
        return sentences;
    }

    private static List<Span> spans(List<Token> tokens) {
        return tokens.stream()
                .map(token -> new Span(token.getStartOffset(), token.getEndOffset()))
                .toList();
    }

    /** The words of a stretch of text; their offsets are those of the document. */
    private List<Token> tokens(String text, Span block) {
        List<Token> tokens = new ArrayList<>();
        String mapped = CharacterMap.plain(block.of(text));
        int from = 0;
        while (from < mapped.length()) {
            int to = endOfPiece(mapped, from);
            addPiece(tokens, mapped.substring(from, to), block.begin() + from);
            from = to;
        }
        return tokens;
    }

    /** A piece is an overlong run without blanks, or all up to the next such run. */
    private static int endOfPiece(String text, int from) {
        int runBegin = from;
        for (int at = from; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                if (at - runBegin > LONGEST_WORD) {
                    return runBegin == from ? at : runBegin;
                }
                runBegin = at + 1;
            }
        }
        return text.length() - runBegin > LONGEST_WORD && runBegin > from ? runBegin : text.length();
    }

    private void addPiece(List<Token> tokens, String piece, int offset) {
        String word = piece.strip();
        boolean overlong = word.length() > LONGEST_WORD && word.chars().noneMatch(Character::isWhitespace);
        List<Token> found = overlong ? overlong(piece, word) : tokenizer.tokenize(piece);
        for (Token token : found) {
            token.setStartOffset(token.getStartOffset() + offset);
            token.setEndOffset(token.getEndOffset() + offset);
            tokens.add(token);
        }
    }

    private static List<Token> overlong(String piece, String word) {
        int begin = piece.indexOf(word);
        return List.of(new Token(word.substring(0, LONGEST_WORD), begin, begin + word.length()));
    }

    /** The form the models read: mapped characters, at most {@link #LONGEST_WORD} of them. */
    static String form(String text, Span word) {
        String mapped = CharacterMap.plain(word.of(text)).strip();
        String form = mapped.isEmpty() ? word.of(text) : mapped;
        return form.length() > LONGEST_WORD ? form.substring(0, LONGEST_WORD) : form;
    }
}
