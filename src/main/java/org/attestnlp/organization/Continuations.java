package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.attestnlp.linguistics.Word;

/**
 * What a name goes on with behind its head noun: "Foo Institute for Bar Studies", "Department of Fisheries and Border
 * Protection", "Institut Foo de Bar", and the faction in brackets, "Party of Foo (Maoist)".
 */
final class Continuations {

    private final OrdinaryWords ordinary;
    private final Predicate<Stretch> bodies;

    /** Continuations that are none of the bodies that are likely to have a name of their own. */
    Continuations(OrdinaryWords ordinary, Predicate<Stretch> bodies) {
        this.ordinary = ordinary;
        this.bodies = bodies;
    }

    /** The positions before which the stretch is whole as well, the last first; empty where it goes on with something else. */
    List<Integer> ends(Stretch stretch, SentenceFacts facts) {
        List<Integer> ends = new ArrayList<>();
        if (facts.isNameWord(stretch.to()) || isCutAtMark(stretch)) {
            return ends;
        }
        Factions.opening(stretch, facts).ifPresent(ends::add);
        boolean defined = Acronyms.definedBehind(stretch).isPresent();
        int to = stretch.to();
        for (int at = to - 1; at > stretch.from() && to > at; at--) {
            if (facts.isNameWord(at) || isMark(facts.word(at))) {
                continue;
            }
            int link = facts.word(at).text().equals("the") ? at - 1 : at;
            Stretch rest = new Stretch(stretch.sentence(), Math.min(at + 1, to - 1), to);
            if (link <= stretch.from() || at + 1 == to || !mayGoOn(stretch, link, rest, facts, defined)) {
                break;
            }
            if (isWhole(stretch, link, facts)) {
                ends.add(link);
            }
            at = link;
            to = link;
        }
        return ends;
    }

    /** "Foo" of "Foo-Bar". */
    private static boolean isCutAtMark(Stretch stretch) {
        return stretch.after()
                .filter(word -> isMark(word) && word.begin() == stretch.last().end())
                .isPresent();
    }

    private static boolean isMark(Word word) {
        return word.text().matches("[-–]");
    }

    private boolean mayGoOn(Stretch stretch, int link, Stretch rest, SentenceFacts facts, boolean defined) {
        String label = facts.label(rest.to() - 1);
        if (!facts.isNameWord(link - 1)
                || label.equals("PERSON")
                || ordinary.has("month", rest.first().text())
                || ordinary.has("place", rest.last().text())
                || isBody(rest, facts)) {
            return false;
        }
        String word = facts.word(link).text();
        return switch (word) {
            case "of" -> !bodies.test(rest);
            case "for" -> !label.equals("GPE") && !bodies.test(rest);
            case "and", "&" -> ordinary.has("portfolio", rest.last().text());
            default ->
                WordClass.FOREIGN_LINK.has(word)
                                && facts.headFrom(stretch.from())
                                        .filter(noun -> noun.may(HeadNoun.Use.FIRST))
                                        .isPresent()
                        || defined && ordinary.has("inner", word);
        };
    }

    /** Bodies of bodies are named apart. */
    private static boolean isBody(Stretch rest, SentenceFacts facts) {
        return facts.known(rest).filter(Gazetteer.Entry::isUnambiguous).isPresent()
                || rest.length() == 1 && Spelling.isAcronym(rest.first().text())
                || rest.before().filter(SentenceFacts::isArticle).isPresent() && isHeaded(rest, facts);
    }

    private static boolean isHeaded(Stretch rest, SentenceFacts facts) {
        return facts.recognisedExactly(rest).equals("ORG")
                || facts.headStart(rest.to()) > rest.from()
                        && facts.headEndingAt(rest.to())
                                .filter(noun -> noun.may(HeadNoun.Use.FRONT))
                                .isPresent();
    }

    /** Whether a name with a head noun ends before the link, or a list of policies may. */
    private boolean isWhole(Stretch stretch, int link, SentenceFacts facts) {
        Word word = facts.word(link);
        if (word.text().equals("and") || word.text().equals("&")) {
            return facts.headFrom(stretch.from())
                            .filter(noun -> noun.may(HeadNoun.Use.TAIL))
                            .isPresent()
                    || ordinary.has("portfolio", facts.word(link - 1).text());
        }
        return WordClass.FOREIGN_LINK.has(word.text())
                || facts.headEndingAt(link)
                        .filter(noun -> noun.may(HeadNoun.Use.TAIL))
                        .isPresent()
                || facts.known(new Stretch(stretch.sentence(), stretch.from(), link))
                        .filter(entry -> facts.headEndingAt(link).isPresent())
                        .isPresent();
    }

    /**
     * Where the name begins that two fields of policy share, as in "Roads and Harbours Committee"; -1 where there is none.
     */
    int shared(Stretch stretch, SentenceFacts facts) {
        int at = stretch.from();
        while (at < stretch.to() && facts.isNameWord(at)) {
            at++;
        }
        boolean joined = at > stretch.from()
                && at + 2 < stretch.to()
                && facts.word(at).text().matches("and|&")
                && !facts.isNameWord(stretch.from() - 1);
        boolean fields = joined
                && ordinary.has("portfolio", facts.word(at - 1).text())
                && ordinary.has("portfolio", facts.word(at + 1).text());
        return fields
                        && facts.headEndingAt(stretch.to()).isPresent()
                        && !bodies.test(new Stretch(stretch.sentence(), stretch.from(), at))
                ? at + 1
                : -1;
    }
}
