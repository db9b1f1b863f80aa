package org.attestnlp.io;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells texts that are not in English. Most that are, are known by their function words; only for the others is Optimaize's
 * detector (character n-grams of 71 languages; Shuyo 2010) asked, and loaded.
 */
final class Languages {

    private static final class Holder {
        private static final LanguageDetector DETECTOR = load();
    }

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "was", "were", "that", "is", "for", "with", "has", "have", "had", "said", "by",
            "from", "this", "which", "it", "at", "been", "not", "their", "they", "who");
    private static final double ENGLISH_SHARE = 0.15;
    private static final double CERTAIN = 0.95;
    private static final int WORDS_LOOKED_AT = 400;
    private static final int CHARACTERS_LOOKED_AT = 20_000;

    /** Fewer different words give no language away. */
    private static final int FEWEST_WORDS = 8;

    private Languages() {}

    /** The language of the text, in English; empty where the text is English or says too little. */
    static Optional<String> foreign(String text) {
        String start = text.substring(0, Math.min(text.length(), CHARACTERS_LOOKED_AT));
        Matcher words = WORD.matcher(start);
        Set<String> distinct = new HashSet<>();
        int all = 0;
        int known = 0;
        while (all < WORDS_LOOKED_AT && words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            all++;
            distinct.add(word);
            known += FUNCTION_WORDS.contains(word) ? 1 : 0;
        }
        boolean english = known > 0 && known >= all * ENGLISH_SHARE;
        return english || distinct.size() < FEWEST_WORDS && isLatin(start) ? Optional.empty() : detect(start);
    }

    /** Scripts that write no spaces have few words, but give their languages away. */
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }

    /** Of a text with parts in two languages, English is one where the detector sees it at all. */
    private static Optional<String> detect(String text) {
        return Holder.DETECTOR.getProbabilities(text).stream()
                .findFirst()
                .filter(best -> best.getProbability() >= CERTAIN)
                .map(DetectedLanguage::getLocale)
                .map(locale -> locale.getLanguage())
                .filter(language -> !"en".equals(language))
                .map(language -> Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH));
    }

    private static LanguageDetector load() {
        try {
            return LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .seed(0)
                    .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("The language profiles cannot be read", e);
        }
    }
}
