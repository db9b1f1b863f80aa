package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * Who gives a figure where no verb of saying does: "estimates by the ministry put the toll at 12", "the ministry puts the toll at
 * 12", "12 people died, according to the ministry".
 */
final class FigureSources {

    private static final Set<String> GIVERS = Set.of("by", "from", "of");

    private FigureSources() {}

    static Optional<Span> of(Scene scene, CountedGroup group) {
        return putter(scene, group).or(() -> accordingTo(scene, group));
    }

    private static Optional<Span> putter(Scene scene, CountedGroup group) {
        for (int at = group.first() - 1; at >= 0; at--) {
            Word verb = scene.word(at);
            if (verb.isVerb() && WordClass.PUTTER.has(verb.lemma())) {
                return verb.child("nsubj").map(FigureSources::giver).map(FigureSources::phrase);
            }
            if (Set.of(";", ".").contains(scene.lower(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Behind "estimates by" stands who made them. */
    private static Word giver(Word subject) {
        if (!WordClass.DOCUMENT.has(subject.lemma())) {
            return subject;
        }
        return subject.children("prep", "agent")
                .filter(prep -> GIVERS.contains(prep.lemma()))
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
                        .map(FigureSources::phrase);
            }
        }
        return Optional.empty();
    }

    /** The noun phrase with what describes it, without clauses. */
    private static Span phrase(Word noun) {
        Span span = noun.subtree();
        int end = noun.end();
        int begin = noun.begin();
        for (Word word : noun.sentence().wordsIn(span)) {
            if (word.begin() < noun.begin()) {
                begin = Math.min(begin, word.begin());
            } else if (word.begin() > noun.begin()) {
                if (word.isPunctuation()
                        || word.is("relcl", "acl", "advcl", "cc", "case")
                        || word.pos().startsWith("W")) {
                    break;
                }
                end = word.end();
            }
        }
        return new Span(begin, end);
    }
}
