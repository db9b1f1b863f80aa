package org.attestnlp.cases;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Texts that no editor would print but some file will hold, the same ones for the same seed. After Lucene's
 * {@code BaseTokenStreamTestCase.checkRandomData}.
 */
final class RandomTexts {

    private static final String MARKS = "\"'“”‘’«»„‟`´…—–-.,;:!?()[]{}*_#>|&/\\";
    private static final String BIDI = "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final String SPACES = " \t\n\r\u000B\f\u0085\u00A0\u1680\u2009\u2028\u2029\u202F\u3000\uFEFF\u200B";
    private static final List<String> WORDS = List.of(
            "said",
            "says",
            "that",
            "killed",
            "wounded",
            "at least",
            "more than",
            "12",
            "1,200",
            "3.5",
            "million",
            "dozens",
            "of",
            "the",
            "The",
            "army",
            "Ministry",
            "United",
            "Nations",
            "according to",
            "he",
            "they",
            "who",
            "Mr.",
            "U.S.",
            "denied",
            "\"",
            "“",
            "”",
            "‘",
            "’s",
            ",",
            ".",
            "\n",
            "\n\n",
            "–",
            "(",
            ")",
            "soldiers",
            "no",
            "not",
            "because");

    private final Random random;
    private final List<String> seeds;

    /**
     * @param seeds articles to mutate
     */
    RandomTexts(long seed, List<String> seeds) {
        this.random = new Random(seed);
        this.seeds = seeds;
    }

    /** The next text; each kind comes about as often as the others. */
    String next() {
        List<Supplier<String>> kinds = List.of(
                () -> characters(60, () -> codePoint(0x110000)),
                () -> characters(60, () -> codePoint(0x300)),
                () -> characters(40, () -> (char) (0xD800 + random.nextInt(0x800)) + pick("a ", ". ", "\" ")),
                () -> characters(40, () -> pick("\0", "\u0001", "\u001B", "\uFFFF", "\uFFFE", "said ", "\u007F")),
                () -> characters(80, () -> of(MARKS)),
                () -> characters(80, () -> of(SPACES)),
                () -> characters(60, () -> pick(of(BIDI), "عربي ", "עברית ", "he said ", "\"")),
                () -> characters(80, () -> pick(WORDS.toArray(String[]::new)) + pick(" ", " ", " ", "")),
                () -> characters(60, () -> "e" + codePointBetween(0x300, 0x370) + pick("", " ")),
                () -> "a".repeat(1 + random.nextInt(5_000)) + pick("", " said so.", "\""),
                this::mutated);
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    /** A piece of an article with some of its characters lost, doubled, replaced or moved. */
    private String mutated() {
        String seed = seeds.get(random.nextInt(seeds.size()));
        int begin = random.nextInt(seed.length() - 400);
        StringBuilder text = new StringBuilder(seed.substring(begin, begin + 100 + random.nextInt(300)));
        for (int i = random.nextInt(12); i > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, Math.min(text.length() - 1, at + 1 + random.nextInt(20)));
                case 1 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
                case 2 -> text.insert(at, pick(of(MARKS), of(SPACES), of(BIDI), codePoint(0x110000)));
                default -> text.insert(random.nextInt(text.length()), text.charAt(at));
            }
        }
        return text.toString();
    }

    private String characters(int most, Supplier<String> one) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> one.get())
                .reduce("", String::concat);
    }

    private String codePoint(int below) {
        return codePointBetween(0, below);
    }

    private String codePointBetween(int from, int below) {
        return Character.toString(from + random.nextInt(below - from));
    }

    private String of(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
