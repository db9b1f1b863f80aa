package org.attestnlp.source;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Resolves pronouns that speak: he and she to persons, it to bodies and documents, they to groups. */
final class Pronouns {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> MANY =
            Set.of("they", "them", "their", "themselves", "both", "some", "others", "many");

    private final Memory memory;

    Pronouns(Memory memory) {
        this.memory = memory;
    }

    /** What the pronoun means; empty where the phrase is no pronoun. */
    Optional<Resolution> resolve(Phrase phrase, String pronoun) {
        if (MALE.contains(pronoun) || FEMALE.contains(pronoun)) {
            Gender gender = MALE.contains(pronoun) ? Gender.MALE : Gender.FEMALE;
            return Optional.of(resolved(
                    phrase,
                    SourceKind.PERSON,
                    0.8,
                    it -> it.kind() == SourceKind.PERSON && it.gender().agrees(gender)));
        }
        if (THING.contains(pronoun)) {
            return Optional.of(resolved(
                    phrase,
                    SourceKind.ORGANIZATION,
                    0.7,
                    it -> it.kind() == SourceKind.ORGANIZATION || it.kind() == SourceKind.DOCUMENT));
        }
        if (MANY.contains(pronoun)) {
            return Optional.of(resolved(phrase, SourceKind.GROUP, 0.5, it -> it.kind() == SourceKind.GROUP));
        }
        return Optional.empty();
    }

    private Resolution resolved(Phrase phrase, SourceKind kind, double confidence, Predicate<Referent> fits) {
        return memory.mostSalient(
                        phrase.span().begin(), phrase.head().sentence().index(), fits)
                .map(it -> new Resolution(phrase.span(), it.kind(), it.name(), confidence, "source.pronoun"))
                .orElseGet(() ->
                        new Resolution(phrase.span(), kind, phrase.head().text(), 0.3, "source.pronoun.unresolved"));
    }
}
