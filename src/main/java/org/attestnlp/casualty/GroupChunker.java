package org.attestnlp.casualty;

import java.util.Set;
import org.attestnlp.casualty.NounLexicon.Sense;
import org.attestnlp.linguistics.NumberExpression;
import org.attestnlp.linguistics.NumberFinder;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Offsets;

/** Cuts the noun phrase behind each number: attributes, noun, "of" and what follows it, but no clause. */
final class GroupChunker {

    private final Scene scene;
    private final GroupWords words;
    private int at;
    private int last;
    private int head = CountedGroup.NO_HEAD;

    private GroupChunker(Scene scene, int from) {
        this.scene = scene;
        this.words = new GroupWords(scene);
        at = from;
        last = from - 1;
    }

    /** Adds the counted groups of the sentence to its scene. */
    static void chunk(Scene scene, CharSequence text) {
        Sentence sentence = scene.sentence();
        for (NumberExpression number : Both.among(scene, NumberFinder.find(text, sentence.span()))) {
            int first =
                    Offsets.firstFrom(sentence.words(), Word::end, number.span().begin() + 1);
            int after = sentence.positionFrom(number.span().end());
            if (after > first) {
                scene.add(collective(scene, new GroupChunker(scene, after).group(number, first)));
            }
        }
    }

    /** "A family of six" are six; "a boy of six" is one. */
    private static CountedGroup collective(Scene scene, CountedGroup group) {
        int of = group.first() - 1;
        boolean behind = group.isBare() && scene.lower(of).equals("of");
        return scene.takeArticle(behind ? of - 1 : -1)
                .map(one -> WordClass.COLLECTIVE.has(scene.word(one.head()).lemma())
                        ? one.with(group.number(), group.afterNumber(), group.last())
                        : one.with(one.number(), one.afterNumber(), group.last()))
                .orElseGet(() -> pair(scene, group));
    }

    /** "An elderly couple" are two. */
    private static CountedGroup pair(Scene scene, CountedGroup group) {
        boolean two = group.isArticle()
                && !group.isBare()
                && scene.word(group.head()).hasLemma("couple")
                && group.head() == group.last();
        NumberExpression one = group.number();
        return two
                ? new CountedGroup(
                        new NumberExpression(one.span(), one.number(), "2", 2, 2, one.qualifier(), one.form()),
                        group.first(),
                        group.afterNumber(),
                        group.last(),
                        group.head(),
                        group.sense())
                : group;
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
        if (WordClass.ORDINAL.has(scene.lower(at))
                && !scene.pos(at + 1).startsWith("NN")
                && !scene.pos(at + 1).startsWith("JJ")) {
            last = at++;
            return;
        }
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
        if (WordClass.SUM.has(scene.lower(noun))) {
            last = noun;
            return;
        }
        nounPhrase();
        if (head == CountedGroup.NO_HEAD && words.isOutcome(noun)) {
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
        for (; scene.has(i) && words.continues(i, noun >= 0 && !closed); i++) {
            if (words.isNoun(i)) {
                noun = i;
                closed = false;
            } else if (scene.pos(i).equals("POS")) {
                closed = true;
            }
        }
        int bracketed = noun < 0 ? words.bracketedNoun(i) : -1;
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

    /** "Eight children of Port Vila" are eight children; "members of the Red Cross" are no members but of it. */
    private boolean isHome(int from) {
        int name = WordClass.DETERMINER.has(scene.lower(from)) ? from + 1 : from;
        return sense() == Sense.PERSON
                && scene.has(name)
                && scene.word(name).isProperNoun()
                && !WordClass.RELATIONAL.has(scene.word(head).lemma());
    }

    /** "17 fighters of a rebel faction" are fighters; "16 members of a crew" are members of it. */
    private boolean isBelonging(int article) {
        return sense() == Sense.PERSON
                && Set.of("a", "an").contains(scene.lower(article))
                && !WordClass.RELATIONAL.has(scene.word(head).lemma())
                && !WordClass.COUNTER.has(scene.lower(head));
    }

    /** "A baby of seven months". */
    private boolean isAgeOf(int number) {
        return scene.pos(number).equals("CD")
                && scene.has(number + 1)
                && WordClass.TIME_NOUN.has(scene.word(number + 1).lemma());
    }

    private boolean complement() {
        int noun = at + 1;
        if (!scene.lower(at).equals("of") || sense() == Sense.THING || isHome(at + 1) || isBelonging(at + 1)) {
            return false;
        }
        boolean herd = WordClass.COUNTER.has(scene.lower(head));
        while (WordClass.DETERMINER.has(scene.lower(noun)) || scene.lower(noun).equals("one")) {
            noun++;
        }
        if (isAgeOf(noun)) {
            last = noun + 1;
            at = last + 1;
            return true;
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
        if (!WordClass.DETERMINER.has(scene.lower(at)) && core() && words.isPlural(last) && !isSubject(last)) {
            return true;
        }
        at = before;
        last = lastBefore;
        return false;
    }

    /** "Women, children and old men": takes in the members before "and", which {@link #coordination()} takes in; not "three sisters, medics and witnesses said". */
    private boolean enumeration() {
        int before = at;
        int lastBefore = last;
        boolean comma = sense() == Sense.PERSON && words.isPlural(last);
        while (comma && scene.lower(at).equals(",")) {
            at++;
            comma = scene.pos(at).startsWith("NN") && core() && words.isPlural(last);
        }
        if (comma
                && at > before
                && Set.of("and", "or").contains(scene.lower(at))
                && coordination()
                && !WordClass.SAYING.has(scene.lower(at))) {
            return true;
        }
        at = before;
        last = lastBefore;
        return false;
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
