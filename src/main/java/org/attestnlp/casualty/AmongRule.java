package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Kind;

/** Counted among the dead: "two officers are among the wounded", "among those killed were five children", "the dead include two nuns". */
final class AmongRule implements OutcomeRule {

    private static final int LONGEST_BRIDGE = 3;
    private static final Set<String> LINKS = Set.of("be", "include");

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        return behind(scene, group).or(() -> before(scene, group)).or(() -> inserted(scene, group));
    }

    private static Optional<Evidence> behind(Scene scene, CountedGroup group) {
        int at = group.last() + 1;
        for (int i = 0; i < LONGEST_BRIDGE && scene.has(at) && !scene.lower(at).equals("among"); i++) {
            at++;
        }
        boolean among =
                scene.lower(at).equals("among") && Set.of("the", "those").contains(scene.lower(at + 1));
        boolean linked = at == group.last() + 1 || scene.word(group.last() + 1).hasLemma("be");
        return among && linked ? outcome(scene, at + 2) : Optional.empty();
    }

    private static Optional<Evidence> before(Scene scene, CountedGroup group) {
        int link = scene.skipAdverbsBack(group.first() - 1);
        if (!scene.has(link) || !LINKS.contains(scene.word(link).lemma())) {
            return Optional.empty();
        }
        boolean include = scene.word(link).hasLemma("include") || isWhole(scene, link);
        int last = scene.skipAdverbsBack(link - 1);
        for (int at = last; at >= 1 && at > last - LONGEST_BRIDGE - 2; at--) {
            boolean definite = Set.of("the", "those").contains(scene.lower(at - 1));
            if (definite && (include || scene.lower(at - 2).equals("among"))) {
                return outcome(scene, at);
            }
        }
        return Optional.empty();
    }

    /** "The dead were six men": nothing but those words is the subject. */
    private static boolean isWhole(Scene scene, int be) {
        int noun = scene.skipAdverbsBack(be - 1);
        int before = noun - 2;
        boolean opens = !scene.has(before)
                || scene.word(before).isPunctuation()
                || scene.lower(before).equals("that");
        return opens
                && scene.lower(noun - 1).equals("the")
                && scene.startingAt(noun, Kind.VICTIMS).isPresent();
    }

    /** "The dead, among them two nuns, …", "those killed, including a boy, …". */
    private static Optional<Evidence> inserted(Scene scene, CountedGroup group) {
        int link = group.first() - 1;
        boolean among =
                scene.lower(link).equals("them") && scene.lower(link - 1).equals("among");
        int comma = among ? link - 2 : link - 1;
        boolean linked = among || scene.lower(link).equals("including");
        boolean definite = Set.of("the", "those").contains(scene.lower(comma - 2));
        return linked && definite && scene.lower(comma).equals(",") ? outcome(scene, comma - 1) : Optional.empty();
    }

    private static Optional<Evidence> outcome(Scene scene, int at) {
        return scene.startingAt(at, Kind.VICTIMS, Kind.STATE, Kind.TRANSITIVE)
                .map(found -> Evidence.of(found, "among", 0.9));
    }
}
