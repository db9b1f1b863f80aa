package org.attestnlp.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** Resolves pronouns that speak: he and she to persons, it to bodies and documents, they to groups. */
final class Pronouns {

    /** How the names of bodies end that are many. */
    private static final Set<String> MANIFOLD =
            Set.of("police", "forces", "guards", "authorities", "houthis", "rebels");

    /** Sentences of narration to look back. */
    private static final double NEAR = 4;
    /** How far to look for a person where nobody is near. */
    private static final double FAR = 15;

    /** How well somebody fits "he" or "she" whose gender the text does not tell. */
    private static final double OF_UNKNOWN_GENDER = 0.4;

    /** How well a document fits "it", where bodies are about. */
    private static final double DOCUMENT = 0.7;

    private final Memory memory;
    private final Narration narration;

    Pronouns(Memory memory, Narration narration) {
        this.memory = memory;
        this.narration = narration;
    }

    /** What a pronoun that speaks means; empty where the phrase is no pronoun. */
    Optional<Resolution> resolve(Phrase phrase, Mention mention) {
        String pronoun = phrase.head().text().toLowerCase(Locale.ROOT);
        if (WordClass.MALE.has(pronoun) || WordClass.FEMALE.has(pronoun)) {
            return Optional.of(resolved(phrase, mention, SourceKind.PERSON));
        }
        if (WordClass.THING.has(pronoun)) {
            return Optional.of(resolved(phrase, mention, SourceKind.ORGANIZATION));
        }
        if (WordClass.MANY.has(pronoun)) {
            return Optional.of(resolved(phrase, mention, SourceKind.GROUP));
        }
        return Optional.empty();
    }

    /** Whom "he" or "she" means in passing. */
    Optional<Referent> referent(Phrase phrase) {
        String pronoun = phrase.head().text().toLowerCase(Locale.ROOT);
        return WordClass.MALE.has(pronoun) || WordClass.FEMALE.has(pronoun)
                ? find(phrase, new Mention(phrase.span(), List.of()), NEAR)
                : Optional.empty();
    }

    /** The name of whom "his" or "her" before a noun means; empty where the text has but described the owner. */
    Optional<String> owner(Word possessive) {
        String pronoun = possessive.text().toLowerCase(Locale.ROOT);
        if (!WordClass.OWNING.has(pronoun) || !possessive.is("poss")) {
            return Optional.empty();
        }
        Phrase phrase = new Phrase(possessive.span(), List.of(possessive), possessive);
        return find(phrase, NEAR, referent -> fits(referent, pronoun))
                .map(Referent::name)
                .filter(name -> Character.isUpperCase(name.codePointAt(0)));
    }

    /** The person whom the text has in mind where words between marks have no speaker. */
    Optional<Referent> anybody(Mention speech, Sentence sentence) {
        return memory.mostSalient(
                speech.span().begin(),
                narration.position(sentence),
                FAR,
                referent -> referent.kind() == SourceKind.PERSON && !speech.says(referent.span()) ? 1 : 0);
    }

    /** The person whom the text has in mind where it calls somebody by another word. */
    Optional<Referent> person(Phrase phrase, Gender gender) {
        return find(phrase, NEAR, referent -> fitsPerson(referent, gender));
    }

    private Resolution resolved(Phrase phrase, Mention mention, SourceKind kind) {
        return find(phrase, mention, NEAR)
                .map(it -> resolution(phrase, it, "source.pronoun"))
                .or(() -> find(phrase, mention, FAR).map(it -> resolution(phrase, it, "source.pronoun.far")))
                .orElseGet(
                        () -> new Resolution(phrase.span(), kind, phrase.head().text(), "source.pronoun.unresolved"));
    }

    private static Resolution resolution(Phrase phrase, Referent meant, String rule) {
        return new Resolution(phrase.span(), meant.kind(), meant.name(), rule);
    }

    private Optional<Referent> find(Phrase phrase, Mention mention, double window) {
        String pronoun = phrase.head().text().toLowerCase(Locale.ROOT);
        return find(phrase, window, referent -> mention.says(referent.span()) ? 0 : fits(referent, pronoun));
    }

    private Optional<Referent> find(Phrase phrase, double window, ToDoubleFunction<Referent> fit) {
        return memory.mostSalient(
                phrase.span().begin(), narration.position(phrase.head().sentence()), window, fit);
    }

    private static double fits(Referent referent, String pronoun) {
        if (WordClass.THING.has(pronoun)) {
            return referent.kind() == SourceKind.ORGANIZATION
                    ? 1
                    : referent.kind() == SourceKind.DOCUMENT ? DOCUMENT : 0;
        }
        if (WordClass.MANY.has(pronoun)) {
            return referent.kind() == SourceKind.GROUP || isMany(referent) ? 1 : 0;
        }
        return fitsPerson(referent, WordClass.MALE.has(pronoun) ? Gender.MALE : Gender.FEMALE);
    }

    /** The police are many. */
    private static boolean isMany(Referent referent) {
        String name = referent.name().toLowerCase(Locale.ROOT);
        return referent.kind() == SourceKind.ORGANIZATION && MANIFOLD.stream().anyMatch(name::endsWith);
    }

    private static double fitsPerson(Referent referent, Gender gender) {
        if (referent.kind() != SourceKind.PERSON || !referent.gender().agrees(gender)) {
            return 0;
        }
        return referent.gender() == gender ? 1 : OF_UNKNOWN_GENDER;
    }
}
