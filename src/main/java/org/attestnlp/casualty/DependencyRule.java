package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Word;

/** What the parser ties to the counted noun over a distance: subjects, objects, relative clauses, conjuncts of these. */
final class DependencyRule implements OutcomeRule {

    private static final int MOST_CONJUNCTS = 6;

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        return anchors(scene, group).stream()
                .flatMap(word -> chain(scene, group, word).stream())
                .findFirst()
                .or(() -> scene.hasBase(group)
                        ? Optional.empty()
                        : anchors(scene, group).stream()
                                .flatMap(word -> clause(scene, word).stream())
                                .findFirst());
    }

    /** The noun, and the words of the number, which parsers take for the noun in "tens of thousands of people". */
    private static List<Word> anchors(Scene scene, CountedGroup group) {
        List<Word> anchors = new ArrayList<>();
        if (!group.isBare()) {
            anchors.add(scene.word(group.head()));
        }
        for (int at = group.first(); at < group.afterNumber() || group.isBare() && at <= group.last(); at++) {
            anchors.add(scene.word(at));
        }
        return anchors;
    }

    private static Optional<Evidence> chain(Scene scene, CountedGroup group, Word anchor) {
        Word word = anchor;
        for (int i = 0; i < MOST_CONJUNCTS; i++) {
            Optional<Evidence> evidence = governor(scene, group, word);
            if (evidence.isPresent() || !isJoined(word)) {
                return evidence;
            }
            word = word.head().get();
        }
        return Optional.empty();
    }

    /** A conjunct, and what parsers take for an apposition in "Mr Haddad, his wife and three sons". */
    private static boolean isJoined(Word word) {
        return word.head().isPresent()
                && (word.is("conj") || word.is("appos") && word.child("cc").isPresent());
    }

    private static Optional<Evidence> governor(Scene scene, CountedGroup group, Word word) {
        Optional<Word> head = word.head();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int verb = head.get().index();
        if (word.is("nsubjpass")) {
            return scene.startingAt(verb, Kind.TRANSITIVE, Kind.STATE)
                    .or(() -> scene.endingAt(verb, Kind.STATE))
                    .or(() -> negated(scene, head.get()))
                    .map(found -> Evidence.of(found, "dependency.passive", 0.8))
                    .or(() -> joined(scene, head.get()));
        }
        if (word.is("nsubj")) {
            return scene.startingAt(verb, Kind.INTRANSITIVE, Kind.STATE)
                    .or(() -> complement(scene, head.get()))
                    .or(() -> negated(scene, head.get()))
                    .map(found -> Evidence.of(found, "dependency.subject", 0.8))
                    .or(() -> joined(scene, head.get()));
        }
        if (word.is("pobj") && head.get().hasLemma("of") && head.get().head().isPresent()) {
            return EventRule.of(scene, group, head.get().head().get().index())
                    .map(found -> Evidence.of(found, "dependency.event", 0.8));
        }
        if (word.is("dobj")) {
            return scene.startingAt(verb, Kind.TRANSITIVE)
                    .filter(found -> Voice.suffererBehind(scene, found))
                    .map(found -> Evidence.of(found, "dependency.object", 0.8));
        }
        return Optional.empty();
    }

    /** "Three porters, who were well paid, did not survive": the phrase begins before its verb. */
    private static Optional<OutcomeMention> negated(Scene scene, Word verb) {
        return verb.children("aux", "neg")
                .flatMap(word -> scene.startingAt(word.index(), Kind.INTRANSITIVE, Kind.STATE).stream())
                .filter(mention -> mention.last() >= verb.index())
                .findFirst();
    }

    /** "Twelve dockers inhaled the fumes and died". */
    private static Optional<Evidence> joined(Scene scene, Word verb) {
        return verb.children("conj")
                .filter(second -> second.child("nsubj", "nsubjpass").isEmpty())
                .flatMap(second -> scene.startingAt(second.index(), Kind.INTRANSITIVE).stream())
                .map(found -> Evidence.of(found, "dependency.subject", 0.75))
                .findFirst();
    }

    /** "Twelve … are missing". */
    private static Optional<OutcomeMention> complement(Scene scene, Word verb) {
        return verb.children("acomp", "attr", "oprd")
                .flatMap(word -> scene.startingAt(word.index(), Kind.STATE).stream())
                .findFirst();
    }

    /** "Twelve villagers from the valley, killed last week", "people in the camps who died". */
    private static Optional<Evidence> clause(Scene scene, Word anchor) {
        return anchor.children("acl", "relcl")
                .flatMap(
                        verb -> scene.startingAt(verb.index(), Kind.TRANSITIVE, Kind.INTRANSITIVE, Kind.STATE).stream())
                .filter(mention -> hasOwnSubject(scene, mention)
                        ? isObjectOf(scene, mention)
                        : Voice.suffererBefore(scene, mention))
                .map(mention -> Evidence.of(mention, "dependency.clause", 0.75))
                .findFirst();
    }

    /** "The teachers they had abducted". */
    private static boolean isObjectOf(Scene scene, OutcomeMention mention) {
        boolean hasObject = scene.word(mention.first())
                .child("dobj")
                .filter(object -> !object.pos().startsWith("W"))
                .isPresent();
        return mention.is(Kind.TRANSITIVE)
                && !hasObject
                && scene.word(mention.first()).child("auxpass").isEmpty();
    }

    /** "People whose children died" are not those who died. */
    private static boolean hasOwnSubject(Scene scene, OutcomeMention mention) {
        return scene.word(mention.first())
                .child("nsubj", "nsubjpass")
                .filter(subject -> !subject.pos().startsWith("W"))
                .isPresent();
    }
}
