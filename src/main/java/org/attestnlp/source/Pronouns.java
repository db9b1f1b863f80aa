package org.attestnlp.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Resolves pronouns that speak: he and she to persons, it to bodies and documents, they to groups. */
final class Pronouns {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> MANY = Set.of("they", "them", "their", "themselves", "both");

    /** Sentences of narration to look back. */
    private static final double NEAR = 4;
    /** How far to look for a person where nobody is near. */
    private static final double FAR = 15;

    private final Memory memory;
    private final Narration narration;

    Pronouns(Memory memory, Narration narration) {
        this.memory = memory;
        this.narration = narration;
    }

    /** What a pronoun that speaks means; empty where the phrase is no pronoun. */
    Optional<Resolution> resolve(Phrase phrase, Mention mention) {
        String pronoun = phrase.head().text().toLowerCase(Locale.ROOT);
        if (MALE.contains(pronoun) || FEMALE.contains(pronoun)) {
            return Optional.of(resolved(phrase, mention, SourceKind.PERSON, 0.8));
        }
        if (THING.contains(pronoun)) {
            return Optional.of(resolved(phrase, mention, SourceKind.ORGANIZATION, 0.7));
        }
        if (MANY.contains(pronoun)) {
            return Optional.of(resolved(phrase, mention, SourceKind.GROUP, 0.5));
        }
        return Optional.empty();
    }

    /** Whom "he" or "she" means in passing. */
    Optional<Referent> referent(Phrase phrase) {
        String pronoun = phrase.head().text().toLowerCase(Locale.ROOT);
        return MALE.contains(pronoun) || FEMALE.contains(pronoun)
                ? find(phrase, new Mention(phrase.span(), List.of()), NEAR)
                : Optional.empty();
    }

    /** The person whom the text has in mind where it calls somebody by another word. */
    Optional<Referent> person(Phrase phrase, Gender gender) {
        return find(
                phrase,
                NEAR,
                it -> it.kind() == SourceKind.PERSON && it.gender().agrees(gender));
    }

    private Resolution resolved(Phrase phrase, Mention mention, SourceKind kind, double confidence) {
        return find(phrase, mention, NEAR)
                .map(it -> new Resolution(phrase.span(), it.kind(), it.name(), confidence, "source.pronoun"))
                .or(() -> find(phrase, mention, FAR)
                        .map(it -> new Resolution(phrase.span(), it.kind(), it.name(), 0.5, "source.pronoun.far")))
                .orElseGet(() ->
                        new Resolution(phrase.span(), kind, phrase.head().text(), 0.3, "source.pronoun.unresolved"));
    }

    private Optional<Referent> find(Phrase phrase, Mention mention, double window) {
        Predicate<Referent> fits = fits(phrase.head().text().toLowerCase(Locale.ROOT));
        return find(phrase, window, fits.and(it -> !mention.says(it.span())));
    }

    private Optional<Referent> find(Phrase phrase, double window, Predicate<Referent> fits) {
        return memory.mostSalient(
                phrase.span().begin(), narration.position(phrase.head().sentence()), window, fits);
    }

    private static Predicate<Referent> fits(String pronoun) {
        if (THING.contains(pronoun)) {
            return it -> it.kind() == SourceKind.ORGANIZATION || it.kind() == SourceKind.DOCUMENT;
        }
        if (MANY.contains(pronoun)) {
            return it -> it.kind() == SourceKind.GROUP;
        }
        Gender gender = MALE.contains(pronoun) ? Gender.MALE : Gender.FEMALE;
        return it -> it.kind() == SourceKind.PERSON && it.gender().agrees(gender);
    }
}
