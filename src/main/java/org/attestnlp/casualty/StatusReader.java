package org.attestnlp.casualty;

import org.attestnlp.linguistics.Word;

/** Whether a noun phrase is for people who take part in a war. */
final class StatusReader {

    /** There are merchant and naval ones; the rest of the sentence tells. */
    private StatusReader() {}

    /** The status of all whom the words of this stretch name before an "of". */
    static VictimStatus of(Scene scene, int first, int last) {
        VictimStatus status = VictimStatus.UNSPECIFIED;
        for (int at = first; at <= last; at++) {
            if (scene.lower(at).equals("of")) {
                return status;
            }
            if (isHead(scene, at, last)) {
                status = status.and(of(scene, at));
            }
        }
        return status;
    }

    private static boolean isHead(Scene scene, int at, int last) {
        Word word = scene.word(at);
        return (word.isNoun() || NounLexicon.ENGLISH.status(word).isPresent())
                && (at == last || !scene.word(at + 1).isNoun());
    }

    private static VictimStatus of(Scene scene, int at) {
        if (isPrisonerOfWar(scene, at) || isOfArmedForce(scene, at) || isInArms(scene, at)) {
            return VictimStatus.MILITARY;
        }
        VictimStatus status =
                NounLexicon.ENGLISH.status(scene.lower(at - 1), scene.word(at)).orElse(VictimStatus.UNSPECIFIED);
        boolean none = WordClass.POLICE.has(scene.lower(at - 1)) || WordClass.FORMER.has(scene.lower(at - 1));
        return status == VictimStatus.MILITARY && none ? VictimStatus.UNSPECIFIED : status;
    }

    /** "Army medics", and sailors where a warship or the navy is spoken of. */
    private static boolean isInArms(Scene scene, int at) {
        return WordClass.ARMED.has(scene.lower(at - 1))
                || WordClass.EITHER.has(scene.word(at).lemma())
                        && scene.sentence().words().stream().map(Words::lower).anyMatch(WordClass.ARMED::has);
    }

    /** "Members of the border brigade", "personnel of the Coastal Army". */
    private static boolean isOfArmedForce(Scene scene, int at) {
        return scene.lower(at + 1).equals("of")
                && scene.word(at + 1)
                        .child("pobj")
                        .filter(body -> WordClass.SOLDIERS.has(Words.lower(body)))
                        .isPresent();
    }

    private static boolean isPrisonerOfWar(Scene scene, int at) {
        return scene.word(at).lemma().equals("prisoner")
                && scene.lower(at + 1).equals("of")
                && scene.lower(at + 2).equals("war");
    }
}
