package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.linguistics.Word;

/**
 * Names of one state's government in a document: "Norwegian government", "Norway's government", "Government of Norway", and
 * "Oslo" where it stands for them. Where a capital does, all of them go by the government's name; else by the longest.
 */
final class Governments {

    private final Reading reading;
    private final Set<String> byMetonym = new HashSet<>();
    private final Map<String, String> longest = new HashMap<>();

    Governments(Reading reading, List<Stretch> mentions, Collection<Metonyms.Metonym> metonyms) {
        this.reading = reading;
        metonyms.forEach(metonym -> byMetonym.add(metonym.state().state()));
        for (Stretch mention : mentions) {
            List<States.Mention> states = governed(mention);
            if (states.size() == 1) {
                longest.merge(
                        states.get(0).state(),
                        reading.text(mention),
                        (one, other) -> other.length() > one.length() ? other : one);
            }
        }
    }

    /** The name of the government, or of the governments that share a head; empty where the mention is something else. */
    Optional<String> name(Stretch mention) {
        List<States.Mention> states = governed(mention);
        if (states.size() > 1) {
            return Optional.of(states.stream().map(States.Mention::government).collect(Collectors.joining("; ")));
        }
        return states.stream()
                .map(state -> byMetonym.contains(state.state()) ? state.government() : longest.get(state.state()))
                .findFirst();
    }

    /** The states whose government or governments this names, if nothing else is said of them. */
    private List<States.Mention> governed(Stretch mention) {
        SentenceFacts facts = reading.facts(mention);
        List<States.Mention> states = new ArrayList<>();
        boolean head = false;
        for (int at = mention.from(); at < mention.to(); at++) {
            Optional<AtomLine.Match<States.Mention>> state =
                    facts.stateFrom(at).filter(match -> match.to() <= mention.to());
            String spelling = facts.spelling(at);
            if (state.isPresent()) {
                states.add(state.get().value());
                at = state.get().to() - 1;
            } else if (WordClass.GOVERNMENT.has(spelling)) {
                head = true;
            } else if (!isLink(spelling, facts.word(at))) {
                return List.of();
            }
        }
        return head ? states : List.of();
    }

    private static boolean isLink(String spelling, Word word) {
        return SentenceFacts.isPossessive(word) || spelling.isEmpty() || WordClass.GOVERNMENT_LINK.has(spelling);
    }
}
