package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Fills in who the victims are where a figure leaves them out: those to whom a pronoun points, else those of the figure before, in
 * the same sentence or, for lack of one, of the next figure in it or the sentence before. Who fled is not who was killed: figures
 * of displaced people take over from such figures only.
 */
final class CarriedVictims {

    private final Scene scene;
    private final List<Fate> fates;
    private final Preceding preceding;
    private final List<Victims> own;
    private final List<Victims> all;

    private CarriedVictims(Scene scene, List<Fate> fates, List<Victims> own, Preceding preceding) {
        this.scene = scene;
        this.fates = fates;
        this.preceding = preceding;
        this.own = own;
        all = new ArrayList<>(own);
    }

    /**
     * The victims of each figure of a sentence.
     *
     * @param fates the figures in the order of the text
     * @param own what each names itself
     * @param preceding what the paragraph has said before
     */
    static List<Victims> of(Scene scene, List<Fate> fates, List<Victims> own, Preceding preceding) {
        CarriedVictims carried = new CarriedVictims(scene, fates, own, preceding);
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).areNamed() && own.get(i) != Victims.NOBODY) {
                carried.fill(i);
            }
        }
        carried.mix();
        return carried.all;
    }

    private void fill(int i) {
        all.set(
                i,
                pointedAt(i)
                        .or(() -> before(i))
                        .or(() -> behind(i))
                        .or(() -> preceding.victims(fates.get(i).outcome()))
                        .orElse(Victims.UNNAMED));
    }

    /** The people whom the pronoun means; those of the figure before, where no others are named in between. */
    private Optional<Victims> pointedAt(int i) {
        CountedGroup group = fates.get(i).group();
        if (!group.isBare() || !WordClass.PARTITIVE.has(scene.lower(group.last()))) {
            return Optional.empty();
        }
        if (i == 0) {
            return Antecedents.between(scene, 0, group.first()).or(preceding::people);
        }
        return Antecedents.between(scene, fates.get(i - 1).group().last() + 1, group.first())
                .or(() -> Optional.of(all.get(i - 1)).filter(Victims::areNamed));
    }

    private Optional<Victims> before(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (own.get(j).areLasting() && isSameKind(i, j)) {
                return Optional.of(isCoordinated(j) ? own.get(j).together(own.get(j - 1)) : own.get(j));
            }
        }
        return Optional.empty();
    }

    private Optional<Victims> behind(int i) {
        return IntStream.range(i + 1, own.size())
                .filter(j -> own.get(j).areLasting() && isSameKind(i, j))
                .mapToObj(own::get)
                .findFirst();
    }

    private boolean isSameKind(int i, int j) {
        return Preceding.isSameKind(fates.get(i).outcome(), fates.get(j).outcome());
    }

    /** "Nine soldiers and two farmers were killed, and 12 wounded". */
    private boolean isCoordinated(int j) {
        return j > 0
                && own.get(j - 1).areNamed()
                && fates.get(j).evidence().predicate()
                        == fates.get(j - 1).evidence().predicate()
                && !isPart(j)
                && !isPart(j - 1);
    }

    private boolean isPart(int i) {
        return fates.get(i).isBy("shared.part") || fates.get(i).isBy("shared.among");
    }

    /** "Nine people, including three soldiers" are mixed; "20 rebels, including two women" are all rebels. */
    private void mix() {
        int whole = 0;
        for (int i = 0; i < all.size(); i++) {
            if (fates.get(i).isBy("shared.part")) {
                mix(whole, i);
            } else {
                whole = i;
            }
        }
    }

    private void mix(int whole, int part) {
        VictimStatus one = all.get(whole).status();
        VictimStatus other = all.get(part).status();
        if (one == VictimStatus.MILITARY && (other == VictimStatus.UNSPECIFIED || saysAgeOrSex(part))) {
            all.set(part, all.get(part).withStatus(one));
        } else if (one != other && (one == VictimStatus.MILITARY || other == VictimStatus.MILITARY)) {
            all.set(whole, all.get(whole).withStatus(VictimStatus.MIXED));
        }
    }

    private boolean saysAgeOrSex(int i) {
        int head = fates.get(i).group().head();
        if (head == CountedGroup.NO_HEAD) {
            return WordClass.AGE_OR_SEX.has(all.get(i).text().replaceFirst("s$", ""))
                    || Set.of("women", "men", "children").contains(all.get(i).text());
        }
        return WordClass.AGE_OR_SEX.has(scene.word(head).lemma());
    }
}
