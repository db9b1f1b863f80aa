package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.QuoteMarks;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Offsets;
import org.attestnlp.text.Span;

/** A document with what is between its quotation marks: what the strategies look at. */
final class Reading {

    private final Document document;
    private final List<Quoted> quotes;
    private final CueLexicon lexicon;
    private final Speakers speakers;

    Reading(Document document, CueLexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
        this.speakers = new Speakers(lexicon, this::isQuoted);
        this.quotes = QuoteMarks.in(document).stream()
                .filter(quoted -> quoted.depth() == 0)
                .toList();
    }

    Document document() {
        return document;
    }

    CueLexicon lexicon() {
        return lexicon;
    }

    /** The phrase that names a speaker, from its head. */
    Span phrase(Word head) {
        Span phrase = unquoted(NounPhrases.around(head, document.text()), head);
        int dateline = Openings.behindDateline(head.sentence(), phrase);
        return dateline < phrase.end() ? new Span(Math.max(phrase.begin(), dateline), phrase.end()) : phrase;
    }

    /** The phrase without what the parser has put into it of quoted words beside it, and the verb behind them. */
    private Span unquoted(Span phrase, Word head) {
        int begin = phrase.begin();
        int end = phrase.end();
        for (Quoted quoted : quotesIn(phrase)) {
            Span marks = quoted.span();
            if (marks.end() <= head.begin() && marks.begin() < phrase.begin()) {
                begin = marks.end();
            } else if (marks.begin() >= head.end() && marks.end() > phrase.end()) {
                end = Math.min(end, marks.begin());
            }
        }
        if (begin == phrase.begin() && end == phrase.end()) {
            return phrase;
        }
        return wordsIn(new Span(begin, end)).stream()
                .filter(word -> !word.isPunctuation() && (!word.isVerb() || word == head))
                .map(Word::span)
                .reduce(Span::covering)
                .orElse(phrase);
    }

    /** The cue that begins with the word; none in "so-called". */
    Optional<CueLexicon.Hit> cueAt(Word word) {
        boolean soCalled = word.hasLemma("call")
                && word.previous()
                        .filter(before -> before.hasLemma("so", "-", "\u2010"))
                        .isPresent();
        return soCalled ? Optional.empty() : lexicon.at(word);
    }

    Speakers speakers() {
        return speakers;
    }

    /** The outermost quoted parts in the order of the text; they do not overlap. */
    List<Quoted> quotes() {
        return quotes;
    }

    /** The outermost quoted part in which the offset lies. Logarithmic. */
    Optional<Quoted> quoteAt(int offset) {
        int at = firstEndingAfter(offset);
        return at < quotes.size() && quotes.get(at).span().begin() <= offset
                ? Optional.of(quotes.get(at))
                : Optional.empty();
    }

    /** The outermost quoted parts that have something in common with the span. */
    List<Quoted> quotesIn(Span span) {
        int from = firstEndingAfter(span.begin());
        int to = from;
        while (to < quotes.size() && quotes.get(to).span().begin() < span.end()) {
            to++;
        }
        return quotes.subList(from, to);
    }

    /** The words that lie wholly inside the span, over sentence borders. */
    List<Word> wordsIn(Span span) {
        return document.wordsIn(span);
    }

    boolean isQuoted(Word word) {
        return quoteAt(word.begin()).isPresent();
    }

    /** Whether the word is the mark that opens a quoted part. */
    boolean opens(Word word) {
        return quoteAt(word.begin())
                .filter(quoted -> quoted.inside().begin() >= word.end())
                .isPresent();
    }

    /** Whether the word is the mark that closes a quoted part. */
    boolean closes(Word word) {
        return quoteAt(word.begin())
                .filter(quoted -> quoted.closed() && quoted.inside().end() <= word.begin())
                .isPresent();
    }

    /**
     * The words from first to last without punctuation at the edges; quotation marks, and a full stop inside them, stay.
     * Empty where no word is left.
     */
    Optional<Span> trim(Sentence sentence, int first, int last) {
        int from = Math.max(0, first);
        int to = Math.min(last, sentence.words().size() - 1);
        while (from <= to && dropsLeft(sentence.words().get(from))) {
            from++;
        }
        while (to >= from
                && dropsRight(sentence.words().get(to), sentence.words().get(from))) {
            to--;
        }
        return from > to
                ? Optional.empty()
                : Optional.of(new Span(
                        sentence.words().get(from).begin(),
                        sentence.words().get(to).end()));
    }

    private boolean dropsLeft(Word word) {
        return word.isPunctuation()
                && !opens(word)
                && !word.text().equals("(")
                && !word.text().equals("$");
    }

    private boolean dropsRight(Word word, Word first) {
        if (word.pos().equals("CC") && !isQuoted(word)) {
            return true;
        }
        if (!word.isPunctuation() || word.text().equals("%") || word.text().equals(")")) {
            return false;
        }
        return !closes(word) || quoteAt(word.begin()).get().span().begin() < first.begin();
    }

    private int firstEndingAfter(int offset) {
        return Offsets.firstFrom(quotes, quoted -> quoted.span().end(), offset + 1);
    }
}
