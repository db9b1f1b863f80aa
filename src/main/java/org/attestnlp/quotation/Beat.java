package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.BlockKind;
import org.attestnlp.text.Span;

/** What somebody does right before words between marks, as in features: She points to the wall. "That is where they came in." */
final class Beat implements QuotedPartStrategy {

    private static final Set<String> SOMEBODY = Set.of("he", "she");
    /** Longer sentences tell more than a gesture. */
    private static final int LONGEST = 40;

    @Override
    public Optional<FoundQuotation> attribute(QuotedPart part, Optional<FoundQuotation> previous) {
        if (!part.isClosed() || !part.isWhole() || part.before().isPresent()) {
            return Optional.empty();
        }
        return narrated(part)
                .filter(beat -> previous.filter(
                                last -> last.span().end() > beat.span().begin())
                        .isEmpty())
                .flatMap(beat -> doer(beat, part))
                .map(doer -> part.with(
                        Optional.of(part.reading().phrase(doer)), Optional.empty(), 0.6, "quotation.direct.beat"));
    }

    /** The sentence before the part, in its paragraph or the one before, where it quotes nothing itself. */
    private static Optional<Sentence> narrated(QuotedPart part) {
        Document document = part.reading().document();
        return document.sentenceAt(part.span().begin())
                .map(Sentence::index)
                .filter(index -> index > 0)
                .map(index -> document.sentences().get(index - 1))
                .filter(beat -> beat.blockKind() == BlockKind.PARAGRAPH
                        && beat.words().size() <= LONGEST
                        && part.reading().quotesIn(beat.span()).isEmpty());
    }

    /** He or she who is the subject; in the part's own paragraph a person of any name. */
    private static Optional<Word> doer(Sentence beat, QuotedPart part) {
        boolean own = part.reading()
                .document()
                .sentenceAt(part.span().begin())
                .filter(sentence -> sentence.blockIndex() == beat.blockIndex())
                .isPresent();
        List<Word> words = beat.words();
        return words.stream()
                .filter(word -> word.is("nsubj")
                        && word.head().filter(verb -> verb.is("root")).isPresent())
                .findFirst()
                .filter(word ->
                        SOMEBODY.contains(word.lemma()) || own && isGesture(word) && isPerson(word, part.reading()));
    }

    /** A verb without auxiliaries tells what happens now: "Lund shrugs", not "Lund was waiting". */
    private static boolean isGesture(Word doer) {
        return doer.head()
                .filter(verb -> verb.child("aux", "auxpass").isEmpty() && !verb.hasLemma("be", "have"))
                .isPresent();
    }

    private static boolean isPerson(Word noun, Reading reading) {
        Span span = NounPhrases.around(noun);
        return noun.isProperNoun()
                && reading.document().namesIn(span).stream()
                        .anyMatch(name -> name.kind().equals("PERSON"));
    }
}
