package org.attestnlp.source;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Resolves "the minister" and "the head of the agency" to the person of whom the text says that they hold that office. */
final class Roles {

    /** What a shared word counts for beside the noun. */
    private static final int WORD = 3;

    private final SourceLexicon lexicon;
    private final Cast cast;

    Roles(SourceLexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** The holder mentioned last before the offset whose office does not contradict the words of the phrase. */
    Optional<Person> holder(Office wanted, int offset) {
        Person best = null;
        int bestRank = -1;
        for (Person person : cast.lastBefore(offset)) {
            int rank = rank(person, wanted);
            if (rank > bestRank) {
                best = person;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the text gives the person an office that the wanted one may mean. */
    boolean mayHold(Person person, Office wanted) {
        return rank(person, wanted) >= 0;
    }

    /** Whether an office of theirs has a telling word of the wanted one. */
    boolean sharesWord(Person person, Office wanted) {
        return person.offices().stream()
                .flatMap(office -> office.modifiers().stream())
                .anyMatch(word -> wanted.modifiers().contains(word) && !WordClass.WEAK.has(word));
    }

    private int rank(Person person, Office wanted) {
        return person.offices().stream()
                .mapToInt(office -> rank(office, wanted))
                .max()
                .orElse(-1);
    }

    private static boolean hasTelling(Set<String> words) {
        return !words.stream().allMatch(WordClass.WEAK::has);
    }

    /** -1 for another office; else higher the more words beside the noun agree, and the more alike the nouns are. */
    private int rank(Office office, Office wanted) {
        Set<String> shared = new HashSet<>(wanted.modifiers());
        shared.retainAll(office.modifiers());
        Set<String> telling = new HashSet<>(wanted.modifiers());
        telling.removeIf(WordClass.WEAK::has);
        boolean same = lexicon.sameOffice(office.noun(), wanted.noun())
                || lexicon.isWider(office.noun(), wanted.noun())
                || lexicon.isHead(office.noun()) && lexicon.isHead(wanted.noun()) && hasTelling(shared);
        boolean former =
                wanted.modifiers().contains("former") && !office.modifiers().contains("former");
        boolean other =
                shared.isEmpty() && !telling.isEmpty() && !office.modifiers().isEmpty();
        return !same || former || other ? -1 : WORD * shared.size() + likeness(office.noun(), wanted.noun());
    }

    private int likeness(String noun, String wanted) {
        return noun.equals(wanted) ? 2 : lexicon.sameOffice(noun, wanted) ? 1 : 0;
    }
}
