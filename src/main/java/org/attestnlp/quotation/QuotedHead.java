package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.BlockKind;

/** A headline or section head that is, or begins with, a sentence between quotation marks: ‘We had no water’: life under siege. */
final class QuotedHead {

    private QuotedHead() {}

    /** The quotation that the sentence is, if it is such a head. */
    static Optional<FoundQuotation> find(Sentence sentence, Reading reading) {
        return sentence.blockKind() == BlockKind.HEADING
                ? reading.quoteAt(sentence.words().get(0).begin())
                        .filter(quoted -> isWhole(quoted, sentence))
                        .filter(quoted -> new QuotedPart(quoted, reading).isClause())
                        .map(quoted -> new FoundQuotation(
                                quoted.span(),
                                QuotationKind.DIRECT,
                                Optional.empty(),
                                Optional.empty(),
                                0.7,
                                "quotation.headline.quoted"))
                : Optional.empty();
    }

    private static boolean isWhole(Quoted quoted, Sentence sentence) {
        Word last = sentence.words().get(sentence.words().size() - 1);
        boolean begins = quoted.span().begin() == sentence.words().get(0).begin();
        boolean colon = sentence.word(sentence.positionFrom(quoted.span().end()))
                .filter(word -> word.text().equals(":"))
                .isPresent();
        return quoted.closed() && begins && (colon || quoted.span().end() == last.end());
    }
}
