package org.attestnlp.casualty;

import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Word;

/** Who suffers with somebody: "he was killed along with two guards", "she died together with 12 others". */
final class CompanyRule implements OutcomeRule {

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        int with = scene.skipAdverbsBack(group.first() - 1);
        return isCompany(scene, with)
                ? verb(scene.word(with))
                        .flatMap(verb -> scene.startingAt(verb.index(), Kind.TRANSITIVE, Kind.INTRANSITIVE))
                        .filter(mention -> Voice.suffererBefore(scene, mention))
                        .map(mention -> Evidence.of(mention, "company", 0.8))
                : Optional.empty();
    }

    private static boolean isCompany(Scene scene, int with) {
        boolean joined = WordClass.COMPANION.has(scene.lower(with - 1));
        return scene.lower(with).equals("alongside")
                || joined && scene.lower(with).equals("with");
    }

    /** The verb above the preposition. */
    private static Optional<Word> verb(Word preposition) {
        Optional<Word> at = preposition.head();
        while (at.isPresent() && !at.get().isVerb() && at.get().is("prep", "advmod")) {
            at = at.get().head();
        }
        return at.filter(Word::isVerb);
    }
}
