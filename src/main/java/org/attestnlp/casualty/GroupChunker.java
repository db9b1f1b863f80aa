package org.attestnlp.casualty;

import java.util.Set;
import org.attestnlp.casualty.NounLexicon.Sense;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.NumberExpression;
import org.attestnlp.linguistics.NumberFinder;
import org.attestnlp.linguistics.Word;

/** Cuts the noun phrase behind each number: attributes, noun, "of" and what follows it, but no clause. */
final class GroupChunker {

    private final Scene scene;
    private int at;
    private int last;
    private int head = CountedGroup.NO_HEAD;

    private GroupChunker(Scene scene, int from) {
        this.scene = scene;
        at = from;
        last = from - 1;
    }

    /** Adds the counted groups of the sentence to its scene. */
    static void chunk(Scene scene, CharSequence text) {
        int from = 0;
        for (NumberExpression number : NumberFinder.find(text, scene.sentence().span())) {
            int first = from;
            while (scene.has(first) && scene.word(first).end() <= number.span().begin()) {
                first++;
            }
            int after = first;
            while (scene.has(after) && scene.word(after).begin() < number.span().end()) {
                after++;
            }
            if (after > first) {
                scene.add(new GroupChunker(scene, after).group(number, first));
            }
            from = first;
        }
    }

    private CountedGroup group(NumberExpression number, int first) {
        int after = at;
        if (Words.isQuote(scene.lower(at)) && Words.isQuote(scene.lower(first - 1))) {
            first--;
            at++;
        }
        if (number.isOne() && Set.of("nobody", "none").contains(scene.lower(first))) {
            return new CountedGroup(number, first, after, last, head, Sense.UNKNOWN);
        }
        pronounHeads();
        if (scene.lower(at).equals("of")) {
            partitive();
        } else {
            nounPhrase();
        }
        return new CountedGroup(number, first, after, last, head, sense());
    }

    private void pronounHeads() {
        while (WordClass.REST.has(scene.lower(at))) {
            last = at++;
        }
    }

    private void partitive() {
        int noun = at + 1;
        if (WordClass.PARTITIVE.has(scene.lower(noun))) {
            last = noun;
            at = noun + 1;
            return;
        }
        while (WordClass.DETERMINER.has(scene.lower(noun)) || scene.pos(noun).equals("CD")) {
            noun++;
        }
        at = noun;
        nounPhrase();
        if (head == CountedGroup.NO_HEAD && isOutcome(noun)) {
            head = noun;
            last = noun;
        }
    }

    /** Attributes and nouns, then "of" with its noun phrase, then coordinated nouns for people. */
    private void nounPhrase() {
        if (!core()) {
            return;
        }
        while (complement() || enumeration() || coordination()) {
            // each takes in one more noun phrase
        }
    }

    /** Takes in words up to the last noun of the run; false where there is none. */
    private boolean core() {
        int noun = CountedGroup.NO_HEAD;
        boolean closed = false;
        int i = at;
        for (; scene.has(i) && continues(i, noun >= 0 && !closed); i++) {
            if (isNoun(i)) {
                noun = i;
                closed = false;
            } else if (scene.pos(i).equals("POS")) {
                closed = true;
            }
        }
        int bracketed = noun < 0 ? bracketedNoun(i) : -1;
        if (bracketed >= 0) {
            noun = bracketed;
        }
        if (noun < 0) {
            return false;
        }
        head = head == CountedGroup.NO_HEAD ? noun : head;
        last = bracketed >= 0 ? noun + 1 : noun;
        at = last + 1;
        return true;
    }

    /** "13 (inmates) dead". */
    private int bracketedNoun(int open) {
        boolean found =
                Words.isOpening(scene.lower(open)) && isNoun(open + 1) && Words.isClosing(scene.lower(open + 2));
        return found ? open + 1 : -1;
    }

    private boolean continues(int i, boolean nounBefore) {
        if (isJoint(i) || isJoint(i + 1) && scene.word(i).isNumeral()) {
            return true;
        }
        if (Words.isTime(scene.lower(i)) || outcomeBehind(i, nounBefore)) {
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

    private boolean isOutcome(int i) {
        return scene.startingAt(i, Kind.STATE).isPresent()
                || scene.startingAt(i, Kind.TRANSITIVE, Kind.INTRANSITIVE)
                        .filter(mention -> !scene.pos(i).startsWith("NN") || mention.isParticipial())
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

    private boolean isNoun(int i) {
        return scene.has(i) && (scene.word(i).isNoun() || isAge(i));
    }

    /** "A one-year-old" is a child. */
    private boolean isAge(int i) {
        return Set.of("old", "olds").contains(scene.lower(i))
                && isJoint(i - 1)
                && scene.lower(i - 2).startsWith("year")
                && !scene.pos(i + 1).startsWith("NN");
    }

    private boolean complement() {
        int noun = at + 1;
        if (!scene.lower(at).equals("of") || sense() == Sense.THING) {
            return false;
        }
        boolean herd = WordClass.COUNTER.has(scene.lower(head));
        while (WordClass.DETERMINER.has(scene.lower(noun))) {
            noun++;
        }
        int before = at;
        at = noun;
        if (core()) {
            head = herd ? last : head;
            return true;
        }
        at = before;
        return false;
    }

    /** "Women and children", "generals and senior officers": people that share the number. */
    private boolean coordination() {
        if (!Set.of("and", "or").contains(scene.lower(at)) || sense() != Sense.PERSON) {
            return false;
        }
        int before = at;
        int lastBefore = last;
        at++;
        if (!WordClass.DETERMINER.has(scene.lower(at)) && core() && isPlural(last) && !isSubject(last)) {
            return true;
        }
        at = before;
        last = lastBefore;
        return false;
    }

    /** "Women, children and old men": takes in the members before "and", which {@link #coordination()} takes in. */
    private boolean enumeration() {
        int before = at;
        int lastBefore = last;
        boolean comma = sense() == Sense.PERSON && isPlural(last);
        while (comma && scene.lower(at).equals(",")) {
            at++;
            comma = scene.pos(at).startsWith("NN") && core() && isPlural(last);
        }
        if (comma && at > before && Set.of("and", "or").contains(scene.lower(at)) && coordination()) {
            return true;
        }
        at = before;
        last = lastBefore;
        return false;
    }

    private boolean isPlural(int i) {
        return scene.pos(i).endsWith("S") && NounLexicon.ENGLISH.sense(scene.word(i)) == Sense.PERSON;
    }

    /** "… killed two men and police said" begins a new clause. */
    private boolean isSubject(int i) {
        Word word = scene.word(i);
        return word.is("nsubj")
                && word.head().filter(verb -> verb.is("conj", "root")).isPresent()
                && scene.word(head).is("dobj", "pobj");
    }

    private Sense sense() {
        return head == CountedGroup.NO_HEAD ? Sense.UNKNOWN : NounLexicon.ENGLISH.sense(scene.word(head));
    }
}
