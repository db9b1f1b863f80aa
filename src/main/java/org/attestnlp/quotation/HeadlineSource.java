package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.BlockKind;

/** Who is named behind the colon that ends a headline: [Flood cuts off ten villages]: officials. */
final class HeadlineSource {

    private static final int LONGEST_SOURCE = 6;

    private HeadlineSource() {}

    /** The quotation that the sentence is, if it is a headline with its source at the end. */
    static Optional<FoundQuotation> find(Sentence sentence, Reading reading) {
        int last = sentence.words().size() - 1;
        int colon = last;
        while (colon > 0
                && last - colon <= LONGEST_SOURCE
                && !sentence.words().get(colon).text().equals(":")) {
            colon--;
        }
        boolean headline = sentence.blockKind() == BlockKind.HEADING
                && colon > 0
                && colon < last
                && last - colon <= LONGEST_SOURCE
                && namesSource(sentence.words().subList(colon + 1, last + 1))
                && sentence.words().subList(0, colon).stream().anyMatch(Trees::isFinite);
        return headline ? report(sentence, colon, reading) : Optional.empty();
    }

    private static Optional<FoundQuotation> report(Sentence sentence, int colon, Reading reading) {
        return reading.trim(sentence, 0, colon - 1)
                .filter(content -> reading.quotesIn(content).isEmpty())
                .map(content -> new FoundQuotation(
                        content,
                        QuotationKind.INDIRECT,
                        reading.trim(sentence, colon + 1, sentence.words().size() - 1),
                        Optional.empty(),
                        0.7,
                        "quotation.headline"));
    }

    /** Whether the words hold no verb, and end with a noun for who tells such things, or with an acronym. */
    private static boolean namesSource(List<Word> words) {
        Word last = words.get(words.size() - 1);
        boolean acronym = last.text().length() > 1 && last.text().chars().allMatch(Character::isUpperCase);
        return (acronym || WordClass.INFORMANT.has(last)) && words.stream().noneMatch(Word::isVerb);
    }
}
