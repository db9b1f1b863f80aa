package org.attestnlp.casualty;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestnlp.casualty.NounLexicon.Sense;
import org.attestnlp.linguistics.NumberExpression;
import org.attestnlp.linguistics.NumberExpression.Form;
import org.attestnlp.linguistics.Qualifier;
import org.attestnlp.linguistics.Word;

/** "Both pilots" are two people; "both sides" are none, and "both men and women" may be many. */
final class Both {

    private Both() {}

    /** The numbers of a sentence with these among them, in the order of the text. */
    static List<NumberExpression> among(Scene scene, List<NumberExpression> numbers) {
        List<NumberExpression> both = IntStream.range(0, scene.size())
                .filter(at -> scene.lower(at).equals("both") && countsPeople(scene, at))
                .mapToObj(at -> two(scene.word(at)))
                .toList();
        return both.isEmpty()
                ? numbers
                : Stream.concat(numbers.stream(), both.stream())
                        .sorted(Comparator.comparing(NumberExpression::span))
                        .toList();
    }

    private static boolean countsPeople(Scene scene, int both) {
        int noun = scene.pos(both + 1).startsWith("JJ") || scene.pos(both + 1).equals("NN") ? both + 2 : both + 1;
        return scene.pos(noun).equals("NNS")
                && NounLexicon.ENGLISH.sense(scene.word(noun)) == Sense.PERSON
                && !scene.lower(noun + 1).equals("and");
    }

    private static NumberExpression two(Word both) {
        return new NumberExpression(both.span(), both.span(), "2", 2, 2, Qualifier.EXACT, Form.WORDS);
    }
}
