package org.attestnlp.organization;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the gazetteer and the list of states know about the words. */
final class LexiconEvidence implements EvidenceSource {

    private static final int SHORT = 3;

    /** Kinds that news in general names too seldom to weigh them apart. */
    private static final Set<OrganizationKind> FEW =
            EnumSet.of(OrganizationKind.ARMED_GROUP, OrganizationKind.MILITARY, OrganizationKind.GOVERNMENT);

    private final OtherNames others;

    LexiconEvidence(OtherNames others) {
        this.others = others;
    }

    @Override
    public void weigh(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        facts.known(candidate).ifPresent(entry -> {
            weighEntry(entry, candidate, evidence);
            String label = facts.label(candidate.from());
            evidence.accept("gazetteer.seen." + (label.isEmpty() ? "none" : label));
        });
        if (facts.known(candidate).isPresent() && facts.isNameWord(candidate.to())) {
            evidence.accept("gazetteer.before-name");
        }
        weighNeighbours(candidate, facts, evidence);
        if (facts.isPlace(candidate)) {
            evidence.accept("place.known");
        } else if (facts.startsWithPlace(candidate)) {
            evidence.accept("place.start");
        }
        if (others.isGivenName(candidate.first().text())) {
            evidence.accept("person.given-name." + Math.min(candidate.length(), 4));
        }
        Optional<States.Mention> state = facts.state(candidate);
        if (facts.known(candidate).isPresent()) {
            return;
        }
        if (state.isPresent()) {
            evidence.accept("state." + state.get().form().name().toLowerCase(Locale.ROOT));
        } else {
            facts.stateFrom(candidate.from())
                    .filter(match -> match.to() < candidate.to())
                    .ifPresent(match -> evidence.accept("state.start"));
            facts.stateFrom(candidate.to() - 1)
                    .filter(match -> match.to() == candidate.to())
                    .ifPresent(match -> evidence.accept("state.end"));
        }
    }

    private static void weighEntry(Gazetteer.Entry entry, Stretch candidate, Consumer<String> evidence) {
        boolean acronym = Spelling.isUpperCase(entry.form()) && entry.form().length() <= SHORT;
        boolean ambiguous = entry.likeliest().ambiguous() || entry.isSpokenIn(candidate);
        String certainty = ambiguous ? "ambiguous" : acronym ? "short" : "certain";
        evidence.accept("gazetteer." + certainty);
        evidence.accept("gazetteer." + (candidate.length() == 1 ? "one" : "several"));
        OrganizationKind kind = entry.likeliest().kind();
        if (!FEW.contains(kind)) {
            evidence.accept("gazetteer.kind." + kind.tag());
        }
        if (candidate
                .before()
                .filter(word -> word.text().equalsIgnoreCase("the"))
                .isPresent()) {
            evidence.accept("gazetteer.the" + (FEW.contains(kind) ? "" : "." + kind.tag()));
        }
    }

    private static void weighNeighbours(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        boolean inside = false;
        boolean around = false;
        for (int at = Math.max(0, candidate.from() - 6); at < candidate.to(); at++) {
            Optional<AtomLine.Match<Gazetteer.Entry>> match = facts.gazetteerFrom(at);
            if (match.isPresent() && match.get().to() > candidate.from()) {
                boolean covers = at <= candidate.from() && match.get().to() >= candidate.to();
                boolean same = at == candidate.from() && match.get().to() == candidate.to();
                inside |= covers && !same;
                around |= !covers;
            }
        }
        if (inside) {
            evidence.accept("gazetteer.inside");
        }
        if (around) {
            evidence.accept("gazetteer.part");
        }
    }
}
