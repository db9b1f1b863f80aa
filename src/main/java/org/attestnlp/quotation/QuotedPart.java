package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.linguistics.Word;
import org.attestnlp.quotation.FoundQuotation.FoundCue;
import org.attestnlp.text.Span;

/** Text between quotation marks and the words beside it, for those who look for its speaker. */
final class QuotedPart {

    /** A quoted part without any cue near is speech only if it has this many words. */
    private static final int SHORTEST_SPEECH = 5;

    private final Quoted quoted;
    private final Reading reading;
    private final List<Word> words;

    QuotedPart(Quoted quoted, Reading reading) {
        this.quoted = quoted;
        this.reading = reading;
        this.words = reading.wordsIn(quoted.inside());
    }

    Span span() {
        return quoted.span();
    }

    Reading reading() {
        return reading;
    }

    boolean isClosed() {
        return quoted.closed();
    }

    /** Whether the words inside hold a finite verb, other than that of a relative clause: not “actors who know their lines”. */
    boolean isClause() {
        return words.stream().anyMatch(word -> Trees.isFinite(word) && !isRelative(word));
    }

    private boolean isRelative(Word finite) {
        Word verb = finite.is("aux", "auxpass") ? finite.head().orElse(finite) : finite;
        return verb.is("relcl")
                && verb.head().filter(noun -> span().covers(noun.span())).isPresent();
    }

    /** Whether this is a sentence or clause of its own rather than a phrase. */
    boolean isWhole() {
        return isClause() || isSetAsSentence();
    }

    /** Whether this is set like a sentence, with a capital and a mark at its end, whatever the parser makes of it: “Never again!” */
    private boolean isSetAsSentence() {
        boolean capital =
                !words.isEmpty() && Character.isUpperCase(words.get(0).text().charAt(0));
        return capital
                && endsWith(",.?!\u2026")
                && before().filter(word -> !word.isPunctuation()).isEmpty();
    }

    /** Whether this is a sentence rather than a title or term. */
    boolean isSpeech() {
        return words.size() >= SHORTEST_SPEECH && words.stream().anyMatch(Trees::isFinite);
    }

    /** Whether the last character inside is one of these. */
    boolean endsWith(String characters) {
        int last = quoted.inside().trimmed(reading.document().text()).end() - 1;
        return last >= quoted.inside().begin()
                && characters.indexOf(reading.document().text().charAt(last)) >= 0;
    }

    /** Whether the part begins a sentence, or stands behind punctuation; not within a phrase. */
    boolean standsAlone() {
        return beginsSentence() || before().get().isPunctuation() && isSpeech();
    }

    /** Whether the part begins a sentence, or stands behind what introduces it: a colon or a dash, not a comma. */
    boolean beginsAnew() {
        return beginsSentence()
                || before().get().isPunctuation() && !before().get().text().equals(",");
    }

    private boolean beginsSentence() {
        return before().map(word -> ".?!".indexOf(word.text().charAt(word.text().length() - 1)) >= 0)
                .orElse(true);
    }

    /** The last word before the opening mark in its sentence. */
    Optional<Word> before() {
        return reading.document()
                .sentenceAt(quoted.span().begin())
                .flatMap(sentence ->
                        sentence.word(sentence.positionFrom(quoted.span().begin()) - 1));
    }

    /** The first word behind the closing mark, in its sentence or the one that begins there. */
    Optional<Word> behind() {
        int end = quoted.span().end();
        return reading.document()
                .sentenceAt(end)
                .or(() -> reading.document().sentenceAt(end + 1))
                .flatMap(sentence -> sentence.word(sentence.positionFrom(end)));
    }

    /** The cue that begins with a word, if it can introduce words in quotation marks. */
    Optional<CueLexicon.Hit> cue(Word word) {
        return reading.cueAt(word).filter(hit -> hit.cue().takes(Frame.DIRECT) && word.isVerb());
    }

    /** This part as a quotation that the cue reports. */
    FoundQuotation saidBy(CueLexicon.Hit hit, double confidence, String rule) {
        Optional<Span> source = reading.speakers().of(hit.head()).map(head -> beside(hit.span(), head));
        return with(source, Optional.of(new FoundCue(hit.span(), hit.cue().lemma())), confidence, rule);
    }

    /** The phrase of a speaker without the cue, which parsers may take for its first word: fumed [the mayor]. */
    Span beside(Span cue, Word head) {
        Span phrase = reading.phrase(head);
        boolean holdsCue = phrase.covers(cue) && cue.end() < head.end();
        return holdsCue
                ? new Span(cue.end(), phrase.end()).trimmed(reading.document().text())
                : phrase;
    }

    /** This part as a quotation with this source and cue. */
    FoundQuotation with(Optional<Span> source, Optional<FoundCue> cue, double confidence, String rule) {
        QuotationKind kind = isWhole() ? QuotationKind.DIRECT : QuotationKind.MIXED;
        return new FoundQuotation(span(), kind, source, cue, confidence, rule);
    }
}
