package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** The names that the recogniser found in a sentence, as stretches of words; numbers and times are none. */
final class RecognisedNames {

    /** A recogniser's name without a leading article or trailing possessive. */
    record Recognised(Stretch stretch, String label) {}

    private static final Set<String> NUMBERS_AND_TIMES =
            Set.of("CARDINAL", "DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL");

    private final List<Recognised> all = new ArrayList<>();
    private final Map<Stretch, String> exact = new HashMap<>();
    private final String[] labels;

    RecognisedNames(Sentence sentence, List<Name> names) {
        labels = new String[sentence.words().size()];
        Arrays.fill(labels, "");
        names.stream().filter(name -> !NUMBERS_AND_TIMES.contains(name.kind())).forEach(name -> parts(sentence, name)
                .forEach(stretch -> add(stretch, name.kind())));
    }

    /** The name in pieces, where marks with blanks on both sides or a colon part them: "Foo — Bar College", "Footown: The Bar". */
    private static List<Stretch> parts(Sentence sentence, Name name) {
        List<Stretch> parts = new ArrayList<>();
        int from = sentence.positionFrom(name.span().begin());
        int to = sentence.positionFrom(name.span().end());
        for (int at = from; at < to; at++) {
            if (isParting(sentence.words().get(at))) {
                stretch(sentence, from, at).ifPresent(parts::add);
                from = at + 1;
            }
        }
        stretch(sentence, from, to).ifPresent(parts::add);
        return parts;
    }

    private static boolean isParting(Word word) {
        boolean blankBehind =
                word.next().filter(next -> next.begin() > word.end()).isPresent();
        boolean blankBefore = word.previous()
                .filter(previous -> previous.end() < word.begin())
                .isPresent();
        return blankBehind
                && (word.text().equals(":") || blankBefore && word.text().matches("[–—/|]"));
    }

    /** The words without what does not belong to the name; empty where nothing is left. */
    private static Optional<Stretch> stretch(Sentence sentence, int begin, int end) {
        List<Word> words = sentence.words();
        int from = begin;
        int to = end;
        while (from < to
                && (SentenceFacts.isArticle(words.get(from)) || words.get(from).isPunctuation())) {
            from++;
        }
        while (to > from && isBehind(words.get(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Stretch(sentence, from, to)) : Optional.empty();
    }

    private static boolean isBehind(Word word) {
        return SentenceFacts.isPossessive(word)
                || word.isPunctuation() && !word.text().equals(")");
    }

    private void add(Stretch stretch, String label) {
        all.add(new Recognised(stretch, label));
        exact.put(stretch, label);
        Arrays.fill(labels, stretch.from(), stretch.to(), label);
    }

    /** In the order of the text. */
    List<Recognised> all() {
        return all;
    }

    /** The label for exactly this stretch; empty where there is none. */
    String exactly(Stretch stretch) {
        return exact.getOrDefault(stretch, "");
    }

    /** The label of the word at this position; empty where it is in no name. */
    String label(int position) {
        return position < 0 || position >= labels.length ? "" : labels[position];
    }
}
