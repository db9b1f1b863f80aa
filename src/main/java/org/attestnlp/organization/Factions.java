package org.attestnlp.organization;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.attestnlp.linguistics.Word;

/** The faction of a party in brackets, which is part of its name: "Party of Foo (Maoist)", "Foo Movement (Q)". */
final class Factions {

    private static final int MOST_WORDS = 4;

    private static final Pattern CREED = Pattern.compile("\\p{Lu}.*ists?|\\p{Lu}");

    private Factions() {}

    /** The name with the faction in brackets behind it; empty where there is none, or where the name is no party's. */
    static Optional<Stretch> behind(Stretch name, SentenceFacts facts) {
        boolean opened = name.after().filter(word -> word.text().equals("(")).isPresent();
        if (!opened || !isParty(name, facts)) {
            return Optional.empty();
        }
        int from = name.to() + 1;
        int to = from;
        while (to < facts.size() && to - from < MOST_WORDS && isPart(to, facts)) {
            to++;
        }
        boolean closed = to > from && to < facts.size() && facts.word(to).text().equals(")");
        return closed && isFaction(facts.word(to - 1))
                ? Optional.of(new Stretch(name.sentence(), name.from(), to + 1))
                : Optional.empty();
    }

    private static boolean isPart(int at, SentenceFacts facts) {
        return facts.isNameWord(at) || facts.word(at).text().matches("[-–]");
    }

    private static boolean isFaction(Word last) {
        return CREED.matcher(last.text()).matches()
                || WordClass.FACTION.has(last.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isParty(Stretch name, SentenceFacts facts) {
        return facts.known(name)
                        .filter(entry -> entry.likeliest().kind() == OrganizationKind.POLITICAL_PARTY)
                        .isPresent()
                || name.words().stream()
                        .anyMatch(word -> facts.isNameWord(word.index())
                                && facts.headEndingAt(word.index() + 1)
                                        .filter(noun -> noun.kind() == OrganizationKind.POLITICAL_PARTY)
                                        .isPresent());
    }

    /** Where the bracket opens that the stretch ends with, if it holds a faction. */
    static OptionalInt opening(Stretch stretch, SentenceFacts facts) {
        int at = stretch.to() - 1;
        if (!stretch.last().text().equals(")")) {
            return OptionalInt.empty();
        }
        while (at > stretch.from() && !stretch.word(at).text().equals("(")) {
            at--;
        }
        return at > stretch.from()
                        && behind(new Stretch(stretch.sentence(), stretch.from(), at), facts)
                                .filter(stretch::equals)
                                .isPresent()
                ? OptionalInt.of(at)
                : OptionalInt.empty();
    }
}
