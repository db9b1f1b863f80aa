package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * Who gives a figure where no verb of saying does: "estimates by the ministry put the toll at 12", "the ministry puts the toll at
 * 12", "12 people died, according to the ministry".
 */
final class FigureSources {

    private static final int DEEPEST = 6;

    private FigureSources() {}

    static Optional<Span> of(Scene scene, CountedGroup group) {
        return reporter(scene, group)
                .or(() -> putter(scene, group))
                .or(() -> accordingTo(scene, group))
                .or(() -> parenthesis(scene));
    }

    /** "The agency reports the abduction of 12 to 15 villagers": who reports what the figure belongs to. */
    private static Optional<Span> reporter(Scene scene, CountedGroup group) {
        Word at = scene.word(group.isBare() ? group.afterNumber() - 1 : group.head());
        for (int i = 0; i < DEEPEST; i++) {
            Word head = at.head().orElse(at);
            if (head.isVerb()) {
                return at.is("dobj") && WordClass.REPORTER.has(head.lemma())
                        ? head.child("nsubj")
                                .filter(subject -> !subject.pos().startsWith("W"))
                                .map(NounPhrases::around)
                        : Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    private static Optional<Span> putter(Scene scene, CountedGroup group) {
        for (int at = group.first() - 1; at >= 0; at--) {
            Word verb = scene.word(at);
            if (verb.isVerb() && (WordClass.PUTTER.has(verb.lemma()) || isRevision(verb))) {
                return verb.child("nsubj").map(FigureSources::giver).map(NounPhrases::around);
            }
            if (Set.of(";", ".").contains(scene.lower(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Raised the toll to five", "gave a lower figure: six". */
    private static boolean isRevision(Word verb) {
        return WordClass.REVISER.has(verb.lemma())
                && verb.child("dobj")
                        .filter(toll -> WordClass.TOLL_NOUN.has(toll.lemma()))
                        .isPresent();
    }

    /** "…, the ministry said, nine of them children": what is put in behind a comma names the source of the whole sentence. */
    private static Optional<Span> parenthesis(Scene scene) {
        return scene.sentence().words().stream()
                .filter(verb -> verb.isVerb() && WordClass.SAYER.has(verb.lemma()))
                .flatMap(verb -> verb.child("nsubj").stream()
                        .filter(subject -> !subject.isPronoun() && isPutIn(scene, verb, subject)))
                .map(NounPhrases::around)
                .findFirst();
    }

    private static boolean isPutIn(Scene scene, Word verb, Word subject) {
        int first = scene.sentence().positionFrom(NounPhrases.around(subject).begin());
        int opening = Math.min(first, verb.index());
        int closing = Math.max(subject.index(), verb.index()) + 1;
        return scene.lower(opening - 1).equals(",") && scene.isBreak(closing);
    }

    /** Behind "estimates by" stands who made them. */
    private static Word giver(Word subject) {
        if (!WordClass.DOCUMENT.has(subject.lemma())) {
            return subject;
        }
        return subject.children("prep", "agent")
                .filter(prep -> WordClass.BEFORE_GIVER.has(prep.lemma()))
                .flatMap(prep -> prep.children("pobj"))
                .findFirst()
                .or(() -> subject.child("poss"))
                .orElse(subject);
    }

    private static Optional<Span> accordingTo(Scene scene, CountedGroup group) {
        for (int at = 0; at + 2 < scene.size(); at++) {
            if (scene.lower(at).equals("according") && scene.lower(at + 1).equals("to") && !group.contains(at)) {
                Word according = scene.word(at);
                return scene.word(at + 1)
                        .child("pobj")
                        .or(() -> according.child("pobj"))
                        .map(NounPhrases::around);
            }
        }
        return Optional.empty();
    }
}
