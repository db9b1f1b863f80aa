package org.attestnlp.casualty;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs: regular spelling, past and participle given where irregular. */
final class Inflection {

    /** A form of a verb. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /**
     * All forms of a verb with what each can be.
     *
     * @param base base form
     * @param past past tense, empty where regular
     * @param participle past participle, empty where regular
     */
    static Map<String, Set<Form>> forms(String base, String past, String participle) {
        Map<String, Set<Form>> forms = new HashMap<>();
        put(forms, base, Form.BASE);
        put(forms, third(base), Form.THIRD);
        put(forms, past.isEmpty() ? stem(base, "ed") : past, Form.PAST);
        put(forms, participle.isEmpty() ? stem(base, "ed") : participle, Form.PARTICIPLE);
        put(forms, isDoubled(past) ? past.substring(0, past.length() - 2) + "ing" : stem(base, "ing"), Form.GERUND);
        return forms;
    }

    private static void put(Map<String, Set<Form>> forms, String word, Form form) {
        forms.computeIfAbsent(word, key -> EnumSet.noneOf(Form.class)).add(form);
    }

    private static String third(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(s|x|z|ch|sh|o)") ? base + "es" : base + "s";
    }

    private static String stem(String base, String ending) {
        boolean ing = ending.equals("ing");
        if (base.endsWith("ie") && ing) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !(ing && base.endsWith("ee"))) {
            return base.substring(0, base.length() - 1) + ending;
        }
        if (endsInConsonantAndY(base) && !ing) {
            return base.substring(0, base.length() - 1) + "i" + ending;
        }
        return doublesConsonant(base) ? base + base.charAt(base.length() - 1) + ending : base + ending;
    }

    /** "Kidnapped" tells how to spell "kidnapping". */
    private static boolean isDoubled(String past) {
        int last = past.length() - 3;
        return past.endsWith("ed") && last > 0 && past.charAt(last) == past.charAt(last - 1);
    }

    private static boolean endsInConsonantAndY(String base) {
        int last = base.length() - 1;
        return last > 0 && base.charAt(last) == 'y' && !isVowel(base.charAt(last - 1));
    }

    /** In words of one syllable that end in one vowel and one consonant: stab, stabbed. */
    private static boolean doublesConsonant(String base) {
        int last = base.length() - 1;
        return base.matches("[^aeiou]*[aeiou][^aeiouwxy]") && last > 0;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
