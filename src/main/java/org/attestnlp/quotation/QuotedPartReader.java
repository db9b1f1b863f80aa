package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.linguistics.ReportingCue;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.quotation.FoundQuotation.FoundCue;
import org.attestnlp.text.Span;

/**
 * Attributes quoted parts that no parse explains: by a cue right behind or before them, by a colon, or, where whole sentences
 * stand in quotation marks, by who spoke last.
 */
final class QuotedPartReader {

    /** A quoted part without any speaker near is speech only if it has this many words. */
    private static final int SHORTEST_SPEECH = 5;

    /** As many words may stand between a quoted part and its cue, such as a speaker with titles. */
    private static final int WIDEST_GAP = 30;

    private final Reading reading;
    private final Document document;

    QuotedPartReader(Reading reading) {
        this.reading = reading;
        this.document = reading.document();
    }

    /** What the quoted parts add to the quotations known. */
    List<FoundQuotation> read(List<FoundQuotation> known) {
        List<FoundQuotation> found = new ArrayList<>();
        List<FoundQuotation> sorted = new ArrayList<>(known);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        int next = 0;
        FoundQuotation last = null;
        FoundQuotation speaking = null;
        int reach = 0;
        for (Quoted quoted : reading.quotes()) {
            while (next < sorted.size()
                    && sorted.get(next).span().begin() <= quoted.span().begin()) {
                reach = Math.max(reach, sorted.get(next).span().end());
                last = sorted.get(next++);
            }
            if (last != null && last.source().isPresent() && (speaking == null || isSpeaking(last))) {
                speaking = last;
            }
            if (reach >= quoted.span().end()) {
                continue;
            }
            FoundQuotation previous = speaking;
            Optional<FoundQuotation> attributed = behind(quoted)
                    .or(() -> before(quoted))
                    .or(() -> signed(quoted))
                    .or(() -> afterColon(quoted))
                    .or(() -> continued(quoted, previous));
            if (attributed.isPresent()) {
                found.add(attributed.get());
                last = attributed.get();
            }
        }
        return found;
    }

    private boolean isSpeaking(FoundQuotation quotation) {
        return quotation
                .cue()
                .flatMap(cue -> reading.lexicon().entry(ReportingCue.Category.VERB, cue.lemma()))
                .filter(entry -> entry.takes(Frame.DIRECT))
                .isPresent();
    }

    /** A cue behind the closing mark with nothing between but its subject: "…", she said; "…", said the old man. */
    private Optional<FoundQuotation> behind(Quoted quoted) {
        Word word = firstBehind(quoted).orElse(null);
        Optional<FoundQuotation> inverted = invertedBehind(quoted, word);
        if (inverted.isPresent()) {
            return inverted;
        }
        if (!standsAlone(quoted)) {
            return Optional.empty();
        }
        boolean ended = endsWith(quoted, ".");
        boolean sawNoun = false;
        for (int i = 0; word != null && i < WIDEST_GAP && !reading.isQuoted(word); i++) {
            Optional<CueLexicon.Hit> hit = cue(word);
            if (hit.isPresent()) {
                boolean free = !hasOtherObject(hit.get())
                        && word.child("ccomp")
                                .filter(clause -> !reading.isQuoted(clause)
                                        && clause.index() > hit.get().head().index())
                                .isEmpty();
                return free ? Optional.of(found(quoted, hit.get(), "quotation.direct.behind")) : Optional.empty();
            }
            boolean skipped =
                    word.isPunctuation() || word.pos().startsWith("RB") || isNominalPart(word) || word.is("aux");
            boolean upper =
                    ended && i == 0 && !Character.isLowerCase(word.text().charAt(0));
            if (!skipped
                    || upper
                    || word.isPunctuation() && !sawNoun && i > 0
                    || word.text().equals(";")) {
                return Optional.empty();
            }
            sawNoun |= word.isNoun() || word.isPronoun();
            word = word.next().orElse(null);
        }
        return Optional.empty();
    }

    /** Whether a quoted part begins a sentence, or stands behind punctuation; not as a part of a phrase. */
    private boolean standsAlone(Quoted quoted) {
        Word before = lastBefore(quoted).orElse(null);
        boolean begins = before == null
                || before.text().endsWith(".")
                || before.text().endsWith("?")
                || before.text().endsWith("!");
        return begins || before.isPunctuation() && isSpeech(quoted);
    }

    /** "'…,' he suggested looking": the cue reports something else. */
    private boolean hasOtherObject(CueLexicon.Hit hit) {
        return hit.head()
                .children("dobj", "xcomp")
                .anyMatch(child -> child.index() > hit.last().index()
                        && !reading.isQuoted(child)
                        && !ClauseStrategy.isAddressed(hit)
                        && !child.isPronoun());
    }

    /** Any verb right behind, with its subject behind it, says how something was said: "…!" beamed the mayor. */
    private Optional<FoundQuotation> invertedBehind(Quoted quoted, Word verb) {
        boolean finite = verb != null && (verb.pos().equals("VBD") || verb.pos().equals("VBZ"));
        boolean open = finite && (endsWith(quoted, ",") || endsWith(quoted, "!") || endsWith(quoted, "?"));
        Word subject = open
                ? verb.child("nsubj")
                        .filter(word -> word.index() > verb.index())
                        .orElse(null)
                : null;
        if (subject == null || cue(verb).isPresent()) {
            return Optional.empty();
        }
        FoundCue cue = new FoundCue(verb.span(), verb.lemma());
        return Optional.of(new FoundQuotation(
                quoted.span(),
                QuotationFinder.isClause(quoted, reading) ? QuotationKind.DIRECT : QuotationKind.MIXED,
                Optional.of(NounPhrases.around(subject)),
                Optional.of(cue),
                0.7,
                "quotation.direct.inverted"));
    }

    private Optional<Word> firstBehind(Quoted quoted) {
        int end = quoted.span().end();
        Sentence sentence =
                document.sentenceAt(end).or(() -> document.sentenceAt(end + 1)).orElse(null);
        return sentence == null
                ? Optional.empty()
                : sentence.words().stream().filter(word -> word.begin() >= end).findFirst();
    }

    /** A cue before the opening mark with nothing between but who is spoken to: she told them: "…". */
    private Optional<FoundQuotation> before(Quoted quoted) {
        Word word = lastBefore(quoted).orElse(null);
        if (word == null || isInsidePhrase(word) || word.isNoun() && !isSpeech(quoted)) {
            return Optional.empty();
        }
        for (int i = 0; word != null && i < WIDEST_GAP && !reading.isQuoted(word); i++) {
            Optional<CueLexicon.Hit> hit = cue(word);
            if (hit.isPresent()) {
                return Optional.of(found(quoted, hit.get(), "quotation.direct.before"));
            }
            if (word.isVerb() || word.pos().equals("MD")) {
                return Optional.empty();
            }
            word = word.previous().orElse(null);
        }
        return Optional.empty();
    }

    private Optional<Word> lastBefore(Quoted quoted) {
        Sentence sentence = document.sentenceAt(quoted.span().begin()).orElse(null);
        if (sentence == null) {
            return Optional.empty();
        }
        Word last = null;
        for (Word word : sentence.words()) {
            if (word.end() > quoted.span().begin()) {
                break;
            }
            last = word;
        }
        return Optional.ofNullable(last);
    }

    /** Whether the word before a quoted part makes it part of a phrase: an article, adjective or preposition. */
    private static boolean isInsidePhrase(Word word) {
        return !word.isPunctuation() && !word.isVerb() && !word.isNoun() && !word.hasLemma("that") && !word.isPronoun();
    }

    /** A dash and a name behind the closing mark: "…" — Maria Lopez. */
    private Optional<FoundQuotation> signed(Quoted quoted) {
        Word dash = firstBehind(quoted)
                .filter(word -> isDash(word) && isSpeech(quoted))
                .orElse(null);
        Word name = dash == null ? null : dash.next().filter(Word::isProperNoun).orElse(null);
        if (name == null) {
            return Optional.empty();
        }
        Word last = name;
        while (last.next()
                .filter(word -> word.isProperNoun() || word.text().equals("."))
                .isPresent()) {
            last = last.next().get();
        }
        Span source = reading.trim(name.sentence(), name.index(), last.index()).orElse(name.span());
        return Optional.of(new FoundQuotation(
                quoted.span(),
                QuotationKind.DIRECT,
                Optional.of(source),
                Optional.empty(),
                0.7,
                "quotation.direct.signed"));
    }

    private static boolean isDash(Word word) {
        return word.text().length() <= 3 && "\u2014\u2013\u2015--".contains(word.text());
    }

    /** "…" behind a colon, said by the subject of the sentence before. */
    private Optional<FoundQuotation> afterColon(Quoted quoted) {
        Word colon = lastBefore(quoted)
                .filter(word -> word.text().equals(":") && isSpeech(quoted))
                .orElse(null);
        if (colon == null) {
            return Optional.empty();
        }
        Optional<Span> source = verbBefore(colon)
                .flatMap(reading.speakers()::of)
                .or(() -> label(colon))
                .map(NounPhrases::around);
        return Optional.of(new FoundQuotation(
                quoted.span(), QuotationKind.DIRECT, source, Optional.empty(), 0.6, "quotation.direct.colon"));
    }

    /** The last verb with a subject before a colon. */
    private static Optional<Word> verbBefore(Word colon) {
        return colon.sentence().words().stream()
                .limit(colon.index())
                .filter(word -> word.isVerb() && word.child("nsubj").isPresent())
                .reduce((one, other) -> other);
    }

    /** The name before a colon that begins its line: "Lopez: …". */
    private static Optional<Word> label(Word colon) {
        boolean verbs = colon.sentence().words().stream()
                .limit(colon.index())
                .anyMatch(word -> word.isVerb() || word.pos().equals("MD"));
        Word before = Parenthesis.overBracket(colon.previous().orElse(null));
        return Optional.ofNullable(before).filter(word -> !verbs && word.isProperNoun());
    }

    private Optional<CueLexicon.Hit> cue(Word word) {
        return reading.cueAt(word).filter(hit -> hit.cue().takes(Frame.DIRECT) && word.isVerb());
    }

    private FoundQuotation found(Quoted quoted, CueLexicon.Hit hit, String rule) {
        Optional<Span> source = reading.speakers().of(hit.head()).map(NounPhrases::around);
        QuotationKind kind = QuotationFinder.isClause(quoted, reading) ? QuotationKind.DIRECT : QuotationKind.MIXED;
        FoundCue cue = new FoundCue(hit.span(), hit.cue().lemma());
        return new FoundQuotation(quoted.span(), kind, source, Optional.of(cue), 0.8, rule);
    }

    /** Whole sentences in marks go on with the speaker before. */
    private Optional<FoundQuotation> continued(Quoted quoted, FoundQuotation last) {
        Word before = lastBefore(quoted).orElse(null);
        boolean opensSentence = before == null || before.text().endsWith(".") || isSplit(quoted, before, last);
        boolean goesOn = last != null
                && last.kind() != QuotationKind.INDIRECT
                && quoted.span().begin() - last.span().end() < 120
                && !document.text(new Span(last.span().end(), quoted.span().begin()))
                        .contains("\n");
        if (!opensSentence || !quoted.closed() || !goesOn && !isSpeech(quoted)) {
            return Optional.empty();
        }
        Optional<Span> source = last == null ? Optional.empty() : last.source();
        Optional<FoundCue> cue = last == null ? Optional.empty() : last.cue();
        return Optional.of(new FoundQuotation(
                quoted.span(), QuotationKind.DIRECT, source, cue, 0.6, "quotation.direct.continued"));
    }

    /** "…," she said, "…": the second half. */
    private boolean isSplit(Quoted quoted, Word before, FoundQuotation last) {
        return last != null
                && before.text().equals(",")
                && last.kind() == QuotationKind.DIRECT
                && last.cue()
                        .filter(cue -> cue.span().begin() > last.span().end()
                                && cue.span().end() <= before.begin())
                        .isPresent()
                && before.sentence()
                        == document.sentenceAt(last.cue().get().span().begin()).orElse(null);
    }

    private boolean isSpeech(Quoted quoted) {
        return document.wordsIn(quoted.inside()).size() >= SHORTEST_SPEECH && QuotationFinder.isClause(quoted, reading);
    }

    private boolean endsWith(Quoted quoted, String mark) {
        return document.text(quoted.inside()).stripTrailing().endsWith(mark);
    }

    private static boolean isNominalPart(Word word) {
        return word.isNoun()
                || word.isPronoun()
                || word.isNumeral()
                || word.pos().startsWith("JJ")
                || word.pos().startsWith("DT")
                || word.pos().equals("PRP$")
                || word.pos().equals("POS")
                || word.pos().equals("IN")
                || word.pos().equals("CC")
                || word.pos().equals("WP")
                || word.pos().equals("TO");
    }
}
