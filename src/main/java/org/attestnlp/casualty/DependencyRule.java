package org.attestnlp.casualty;

import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Word;

/** What the parser ties to the counted noun over a distance: subjects, objects, relative clauses, conjuncts of these. */
final class DependencyRule implements OutcomeRule {

    private static final int MOST_CONJUNCTS = 6;

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        Word word = scene.word(group.isBare() ? group.afterNumber() - 1 : group.head());
        for (int i = 0; i < MOST_CONJUNCTS; i++) {
            Optional<Evidence> evidence = governor(scene, word);
            if (evidence.isPresent()
                    || !word.is("conj", "nmod", "compound")
                    || word.head().isEmpty()) {
                return evidence.isPresent() ? evidence : clause(scene, group);
            }
            word = word.head().get();
        }
        return Optional.empty();
    }

    private static Optional<Evidence> governor(Scene scene, Word word) {
        Optional<Word> head = word.head();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int verb = head.get().index();
        if (word.is("nsubjpass")) {
            return scene.startingAt(verb, Kind.TRANSITIVE, Kind.STATE)
                    .map(found -> Evidence.of(found, "dependency.passive", 0.8));
        }
        if (word.is("nsubj")) {
            return scene.startingAt(verb, Kind.INTRANSITIVE, Kind.STATE)
                    .or(() -> complement(scene, head.get()))
                    .map(found -> Evidence.of(found, "dependency.subject", 0.8));
        }
        if (word.is("pobj") && head.get().hasLemma("of") && head.get().head().isPresent()) {
            return scene.endingAt(head.get().head().get().index(), Kind.EVENT)
                    .map(found -> Evidence.of(found, "dependency.event", 0.8));
        }
        if (word.is("dobj")) {
            return scene.startingAt(verb, Kind.TRANSITIVE)
                    .filter(found -> Voice.suffererBehind(scene, found))
                    .map(found -> Evidence.of(found, "dependency.object", 0.8));
        }
        return Optional.empty();
    }

    /** "Twelve … are missing". */
    private static Optional<OutcomeMention> complement(Scene scene, Word verb) {
        return verb.children("acomp", "attr", "oprd")
                .flatMap(word -> scene.startingAt(word.index(), Kind.STATE).stream())
                .findFirst();
    }

    /** "Twelve villagers from the valley, killed last week", "people in the camps who died". */
    private static Optional<Evidence> clause(Scene scene, CountedGroup group) {
        if (group.isBare()) {
            return Optional.empty();
        }
        return scene.word(group.head())
                .children("acl", "relcl")
                .flatMap(
                        verb -> scene.startingAt(verb.index(), Kind.TRANSITIVE, Kind.INTRANSITIVE, Kind.STATE).stream())
                .filter(mention -> Voice.suffererBefore(scene, mention))
                .filter(mention -> !scene.word(mention.first())
                        .child("nsubj")
                        .filter(subject -> !subject.pos().startsWith("W"))
                        .isPresent())
                .map(mention -> Evidence.of(mention, "dependency.clause", 0.75))
                .findFirst();
    }
}
