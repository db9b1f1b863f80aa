package org.attestnlp.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves "the minister" and "the head of the agency" to the person of whom the text says that they hold that office. */
final class Roles {

    /** Words in an office's name that tell little: two ministers may both be prime or deputy. */
    private static final Set<String> WEAK =
            Set.of("top", "senior", "former", "then", "state", "new", "current", "chief", "deputy", "vice", "acting");

    private final SourceLexicon lexicon;
    private final List<Person> persons;

    Roles(SourceLexicon lexicon, List<Person> persons) {
        this.lexicon = lexicon;
        this.persons = persons;
    }

    /** The holder mentioned last before the offset whose office does not contradict the words of the phrase. */
    Optional<Person> holder(Office wanted, int offset) {
        Person best = null;
        int bestRank = -1;
        int bestPosition = -1;
        for (Person person : persons) {
            int rank = rank(person, wanted);
            int position =
                    person.lastBefore(offset).map(name -> name.span().begin()).orElse(-1);
            if (rank >= 0 && position >= 0 && (rank > bestRank || rank == bestRank && position > bestPosition)) {
                best = person;
                bestRank = rank;
                bestPosition = position;
            }
        }
        return Optional.ofNullable(best);
    }

    private int rank(Person person, Office wanted) {
        return person.offices().stream()
                .mapToInt(office -> rank(office, wanted))
                .max()
                .orElse(-1);
    }

    private static boolean hasTelling(Set<String> words) {
        return !WEAK.containsAll(words);
    }

    /** -1 for another office, else how many words beside the noun agree; 0 where one of the two has none. */
    private int rank(Office office, Office wanted) {
        Set<String> shared = new HashSet<>(wanted.modifiers());
        shared.retainAll(office.modifiers());
        Set<String> telling = new HashSet<>(wanted.modifiers());
        telling.removeAll(WEAK);
        boolean same = lexicon.sameOffice(office.noun(), wanted.noun())
                || lexicon.isHead(office.noun()) && lexicon.isHead(wanted.noun()) && hasTelling(shared);
        boolean former =
                wanted.modifiers().contains("former") && !office.modifiers().contains("former");
        if (!same || former) {
            return -1;
        }
        return shared.isEmpty() && !telling.isEmpty() && !office.modifiers().isEmpty() ? -1 : shared.size();
    }
}
