package org.attestnlp.casualty;

import java.util.Set;
import org.attestnlp.casualty.NounLexicon.Sense;
import org.attestnlp.casualty.OutcomeEntry.Kind;

/** What the words of a sentence can be in a noun phrase behind a number. */
final class GroupWords {

    private final Scene scene;

    GroupWords(Scene scene) {
        this.scene = scene;
    }

    /** Position of the noun in "13 (inmates) dead", where the bracket may open; -1 where none does. */
    int bracketedNoun(int open) {
        boolean found =
                Words.isOpening(scene.lower(open)) && isNoun(open + 1) && Words.isClosing(scene.lower(open + 2));
        return found ? open + 1 : -1;
    }

    /**
     * Whether the phrase goes on with the word.
     *
     * @param nounBefore whether it has a noun already that may be the counted one
     */
    boolean continues(int i, boolean nounBefore) {
        if (isJoint(i) || isJoint(i + 1) && scene.word(i).isNumeral()) {
            return true;
        }
        boolean place = WordClass.BEFORE_PLACE.has(scene.lower(i));
        if (place || Words.isTime(scene.lower(i)) || outcomeBehind(i, nounBefore)) {
            return false;
        }
        if (isNoun(i) || scene.pos(i).equals("POS")) {
            return true;
        }
        String pos = scene.pos(i);
        boolean attribute = pos.startsWith("JJ")
                || pos.equals("VBN")
                || pos.equals("VBG")
                || pos.startsWith("RB")
                || pos.equals("NFP");
        boolean and = Set.of("and", ",").contains(scene.lower(i))
                && isAttribute(i - 1)
                && isAttribute(i + 1)
                && !describesThing(i + 1);
        return (!nounBefore || isJoint(i - 1)) && (attribute || and)
                || nounBefore && pos.startsWith("JJ") && isNoun(i + 1) && !isOutcome(i);
    }

    /** "Treated thousands of injured, cleared debris" begins a new clause. */
    private boolean describesThing(int i) {
        int noun = i;
        while (isAttribute(noun)) {
            noun++;
        }
        return isNoun(noun) && NounLexicon.ENGLISH.sense(scene.word(noun)) != Sense.PERSON;
    }

    private boolean isAttribute(int i) {
        return scene.pos(i).startsWith("JJ") || scene.pos(i).equals("VBN");
    }

    /** An outcome ends the phrase unless a noun follows that it describes. */
    private boolean outcomeBehind(int i, boolean nounBefore) {
        boolean idiom = scene.startingAt(i, Kind.INTRANSITIVE)
                .filter(mention -> mention.last() > i)
                .isPresent();
        return idiom || isOutcome(i) && !(isJoint(i - 1) && describes(i)) && (nounBefore || !describes(i));
    }

    /** Whether the word says what happened to people, and not only who they are. */
    boolean isOutcome(int i) {
        return scene.startingAt(i, Kind.STATE).isPresent()
                || scene.startingAt(i, Kind.TRANSITIVE, Kind.INTRANSITIVE)
                        .filter(mention -> !scene.pos(i).startsWith("NN")
                                || mention.isParticipial()
                                || mention.is(Kind.INTRANSITIVE))
                        .isPresent();
    }

    private boolean describes(int i) {
        int next = i + 1;
        while (Set.of(",", "and").contains(scene.lower(next)) && isAttribute(next + 1)) {
            next += 2;
        }
        return (isNoun(next) || scene.pos(next).startsWith("JJ"))
                        && !Words.isTime(scene.lower(next))
                        && !isOutcome(next)
                || isOutcome(next) && isNoun(next + 1);
    }

    /** A hyphen inside a word. */
    private boolean isJoint(int i) {
        return Words.isDash(scene.lower(i))
                && scene.has(i + 1)
                && i > 0
                && scene.word(i - 1).end() == scene.word(i).begin()
                && scene.word(i).end() == scene.word(i + 1).begin();
    }

    boolean isNoun(int i) {
        return scene.has(i) && (scene.word(i).isNoun() || isAge(i));
    }

    /** "A one-year-old" is a child. */
    private boolean isAge(int i) {
        return Set.of("old", "olds").contains(scene.lower(i))
                && isJoint(i - 1)
                && scene.lower(i - 2).startsWith("year")
                && !scene.pos(i + 1).startsWith("NN");
    }

    /** Whether the word is a plural for people. */
    boolean isPlural(int i) {
        return scene.pos(i).endsWith("S") && NounLexicon.ENGLISH.sense(scene.word(i)) == Sense.PERSON;
    }
}
