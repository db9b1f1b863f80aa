package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Word;

/**
 * Who the counted people are. Where the noun is left out or only says what happened ("a further 1,597", "12 dead") they are those
 * of the figure before, in the same sentence or, for lack of one, the next figure in it or the sentence before.
 */
final class Victims {

    private static final Set<String> PART_MARKS = Set.of("including", "among", "comprising", "namely");
    private static final Pattern REGULAR = Pattern.compile("(?<!man|[sxyh])$");

    /** Nobody is named, but may have been before. */
    static final Victims UNNAMED = new Victims(Optional.empty(), VictimStatus.UNSPECIFIED);

    /** Nobody is meant in particular: deaths are not the deaths of those named before. */
    private static final Victims NOBODY = new Victims(Optional.empty(), VictimStatus.UNSPECIFIED);

    private static final String PEOPLE = "people";

    private final Optional<String> text;
    private final VictimStatus status;
    private final boolean lasting;

    private Victims(Optional<String> text, VictimStatus status) {
        this(text, status, true);
    }

    /**
     * @param lasting whether a later number may mean the same kind of people; not those of a part or of one person
     */
    private Victims(Optional<String> text, VictimStatus status, boolean lasting) {
        this.text = text;
        this.status = status;
        this.lasting = lasting;
    }

    /** In the words of the text; where it counts without a noun and has named nobody, simply people. */
    Optional<String> text() {
        return this == NOBODY ? text : Optional.of(text.orElse(PEOPLE));
    }

    VictimStatus status() {
        return status;
    }

    boolean areNamed() {
        return text.isPresent();
    }

    /** The victims that the group itself names. */
    static Victims of(Scene scene, CountedGroup group, String documentText) {
        if (!group.isBare() && WordClass.ABSTRACT.has(scene.word(group.head()).lemma())) {
            return NOBODY;
        }
        if (group.isBare() || saysOutcomeOnly(scene, group)) {
            return apposed(scene, group, documentText);
        }
        int first = group.afterNumber();
        while (first < group.last()
                && (WordClass.NO_VICTIM.has(scene.lower(first)) || Words.isQuote(scene.lower(first)))) {
            first++;
        }
        int owner = possessiveBefore(scene, first, group.head());
        int begin = owner < 0 ? first : owner + 1;
        int last = Words.isClosing(scene.lower(group.last())) ? group.last() - 1 : group.last();
        String text = documentText.substring(
                scene.word(begin).begin(), scene.word(Math.max(begin, last)).end());
        return new Victims(
                Optional.of(isNone(group) ? plural(scene.word(last), text) : text),
                status(scene, begin, last),
                !group.isArticle() && !isPart(scene, group));
    }

    private static boolean isPart(Scene scene, CountedGroup group) {
        return PART_MARKS.contains(scene.lower(group.first() - 1));
    }

    private static boolean isNone(CountedGroup group) {
        return group.number().high() == 0;
    }

    /** "No nurse was hurt" speaks of nurses. */
    private static String plural(Word noun, String text) {
        return noun.pos().equals("NN") && REGULAR.matcher(text).find() ? text + "s" : text;
    }

    /** "Many of them children", "17 of whom women and children": the noun right behind says who they are. */
    private static Victims apposed(Scene scene, CountedGroup group, String documentText) {
        int first = group.last() + 1;
        if (!group.isBare() || !WordClass.PARTITIVE.has(scene.lower(group.last())) || !isPeople(scene, first)) {
            return UNNAMED;
        }
        int last = scene.lower(first + 1).equals("and") && isPeople(scene, first + 2) ? first + 2 : first;
        String text = documentText.substring(
                scene.word(first).begin(), scene.word(last).end());
        return new Victims(Optional.of(text), status(scene, first, last), false);
    }

    private static boolean isPeople(Scene scene, int at) {
        return scene.pos(at).equals("NNS") && NounLexicon.ENGLISH.sense(scene.word(at)) == NounLexicon.Sense.PERSON;
    }

    /** "Four of the country's opposition leaders": what stands before the possessive does not belong. */
    private static int possessiveBefore(Scene scene, int first, int head) {
        if (!scene.lower(first - 1).equals("the") && !scene.lower(first - 1).equals("its")) {
            return -1;
        }
        for (int at = head - 1; at > first; at--) {
            if (scene.pos(at).equals("POS")) {
                return at;
            }
        }
        return -1;
    }

    private static boolean saysOutcomeOnly(Scene scene, CountedGroup group) {
        return scene.startingAt(group.head(), Kind.VICTIMS)
                .filter(mention -> mention.entry().strength() != OutcomeEntry.Strength.FALLBACK)
                .isPresent();
    }

    private static VictimStatus status(Scene scene, int first, int last) {
        VictimStatus status = VictimStatus.UNSPECIFIED;
        for (int at = first; at <= last; at++) {
            if (scene.lower(at).equals("of")) {
                return status;
            }
            if (isHead(scene, at, last)) {
                status = status.and(status(scene, at));
            }
        }
        return status;
    }

    private static boolean isHead(Scene scene, int at, int last) {
        Word word = scene.word(at);
        return (word.isNoun() || NounLexicon.ENGLISH.status(word).isPresent())
                && (at == last || !scene.word(at + 1).isNoun());
    }

    private static VictimStatus status(Scene scene, int at) {
        if (isPrisonerOfWar(scene, at)) {
            return VictimStatus.MILITARY;
        }
        VictimStatus status =
                NounLexicon.ENGLISH.status(scene.lower(at - 1), scene.word(at)).orElse(VictimStatus.UNSPECIFIED);
        if (status == VictimStatus.UNSPECIFIED && isOfArmedForce(scene, at)) {
            return VictimStatus.MILITARY;
        }
        return status == VictimStatus.MILITARY && WordClass.POLICE.has(scene.lower(at - 1))
                ? VictimStatus.UNSPECIFIED
                : status;
    }

    /** "Members of the border brigade", "personnel of the Coastal Army". */
    private static boolean isOfArmedForce(Scene scene, int at) {
        return scene.lower(at + 1).equals("of")
                && scene.word(at + 1)
                        .child("pobj")
                        .filter(body -> WordClass.SOLDIERS.has(Words.lower(body)))
                        .isPresent();
    }

    private static boolean isPrisonerOfWar(Scene scene, int at) {
        return scene.word(at).lemma().equals("prisoner")
                && scene.lower(at + 1).equals("of")
                && scene.lower(at + 2).equals("war");
    }

    /**
     * Fills in who is left out.
     *
     * @param own what each group of the sentence names itself
     * @param before the victims of the last figure of the sentence before
     */
    static List<Victims> carriedOver(List<Victims> own, Victims before) {
        List<Victims> all = new ArrayList<>(own);
        Victims last = UNNAMED;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).areNamed()) {
                last = all.get(i).lasting ? all.get(i) : last;
            } else if (all.get(i) != NOBODY) {
                all.set(i, last.areNamed() ? last : next(own, i).orElse(before));
            }
        }
        return all;
    }

    private static Optional<Victims> next(List<Victims> own, int i) {
        return own.subList(i + 1, own.size()).stream()
                .filter(victims -> victims.areNamed() && victims.lasting)
                .findFirst();
    }
}
