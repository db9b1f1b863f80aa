package org.attestnlp.casualty;

import org.attestnlp.linguistics.Word;

/** Whether the text says that it happened, or is suspected to have: "could kill thousands" and "did not kill" are no figures. */
final class Reality {

    private static final int WINDOW = 6;

    private Reality() {}

    private static final int MOST_COORDINATED = 3;

    static boolean isReal(Scene scene, int predicate, CountedGroup group) {
        Word verb = scene.word(predicate);
        if (group.isArticle() && isConditional(scene, group) || isFiction(scene)) {
            return false;
        }
        for (int i = 0; i < MOST_COORDINATED; i++) {
            if (!isRealItself(scene, verb.index(), group)) {
                return false;
            }
            if (!verb.is("conj") || !verb.pos().equals("VB")) {
                return true;
            }
            verb = verb.head().orElse(verb);
        }
        return true;
    }

    /** "The exercise simulated a quake with 5,000 dead". */
    private static boolean isFiction(Scene scene) {
        return scene.sentence().words().stream().anyMatch(word -> WordClass.FICTION.has(word.lemma()));
    }

    /** "If I see a person drowning": one who may never be. */
    private static boolean isConditional(Scene scene, CountedGroup group) {
        for (int at = group.first() - 1; at >= 0 && !scene.lower(at).equals(","); at--) {
            if (scene.lower(at).equals("if") || scene.lower(at).equals("unless")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRealItself(Scene scene, int predicate, CountedGroup group) {
        for (int at = predicate - 1; at >= 0 && at >= predicate - WINDOW; at--) {
            String form = scene.lower(at);
            if (group.contains(at) || form.equals(",") || form.equals(";")) {
                return true;
            }
            if (Words.isNegation(form)) {
                return false;
            }
            if (Words.isModal(form)) {
                return Words.isNegation(scene.lower(predicate)) || perfect(scene, at, predicate);
            }
            if (form.equals("to") && scene.pos(predicate).equals("VB")) {
                return !planned(scene, at);
            }
            if (!transparent(scene.word(at))) {
                return true;
            }
        }
        return true;
    }

    /** Whether the word makes what follows a forecast: "could reach", "is expected to reach". */
    static boolean isForecast(Scene scene, int at) {
        return Words.isModal(scene.lower(at))
                || WordClass.PLANNER.has(scene.word(at).lemma())
                        && !scene.word(at).isNoun();
    }

    private static boolean transparent(Word word) {
        return Words.isAdverb(word)
                || Words.isBe(Words.lower(word))
                || Words.isHave(Words.lower(word))
                || Words.lower(word).equals("to")
                || Words.isQuote(Words.lower(word));
    }

    /** "May have been poisoned" is suspicion of what happened; "may be killed" is none. */
    private static boolean perfect(Scene scene, int modal, int predicate) {
        for (int at = modal + 1; at < predicate; at++) {
            if (Words.isHave(scene.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean planned(Scene scene, int to) {
        for (int at = to - 1; at >= 0 && at >= to - 2; at--) {
            if (WordClass.PLANNER.has(scene.word(at).lemma())) {
                return true;
            }
        }
        return false;
    }
}
