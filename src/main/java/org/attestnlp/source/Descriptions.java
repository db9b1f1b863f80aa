package org.attestnlp.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Resolves phrases that describe their source instead of naming it: "the minister", "the agency", "officials". */
final class Descriptions {

    private final SourceLexicon lexicon;
    private final Document document;
    private final Offices offices;
    private final Roles roles;
    private final Bodies bodies;
    private final Pronouns pronouns;
    private final Announcements announcements;
    private final Aliases aliases;
    /** The ending of an owner, with the text's own apostrophe. */
    private final String possessive;

    private final Told told;

    Descriptions(
            SourceLexicon lexicon,
            Document document,
            Offices offices,
            Roles roles,
            Bodies bodies,
            Pronouns pronouns,
            Announcements announcements,
            Told told) {
        this.lexicon = lexicon;
        this.document = document;
        this.offices = offices;
        this.roles = roles;
        this.bodies = bodies;
        this.pronouns = pronouns;
        this.announcements = announcements;
        this.told = told;
        aliases = new Aliases(lexicon);
        possessive = document.text().toString().indexOf('’') < 0 ? "'s" : "’s";
    }

    /** The name that a nameless person goes by. */
    Optional<String> alias(Phrase phrase) {
        Optional<String> alias = aliases.of(phrase);
        alias.ifPresent(name -> told.alias(phrase, name));
        return alias;
    }

    /** "The UN agency" is a name as good as any, unless the text has said which agency. */
    boolean isOtherwiseKnown(Phrase phrase, String name) {
        return lexicon.is(SourceNoun.BODY, phrase.head().lemma())
                && phrase.modifiers().stream()
                        .allMatch(word -> lexicon.isModifier(word.text().toLowerCase(Locale.ROOT)))
                && OwnWords.of(document.text(phrase.span()), SourceKind.ORGANIZATION)
                        .equals(name)
                && bodyMeant(phrase).filter(meant -> !meant.equals(name)).isPresent();
    }

    Resolution resolve(Phrase phrase) {
        String lemma = phrase.head().lemma();
        if (phrase.isJoined()) {
            return joined(phrase);
        }
        boolean plural = phrase.isPlural();
        Optional<Resolution> apposed = plural ? namesOf(phrase) : Optional.empty();
        if (apposed.isPresent()) {
            return apposed.get();
        }
        if (lexicon.is(SourceNoun.VAGUE, lemma) && isVague(phrase)) {
            return (plural
                            ? Optional.<Resolution>empty()
                            : announced(phrase).or(() -> alias(phrase)
                                    .map(name -> new Resolution(
                                            phrase.span(), SourceKind.PERSON, name, "source.person.alias"))))
                    .orElseGet(() -> own(phrase, SourceKind.UNNAMED, "source.unnamed"));
        }
        if (!plural
                && (lexicon.is(SourceNoun.ROLE, lemma)
                        || lexicon.is(SourceNoun.EPITHET, lemma)
                        || isAge(phrase.head()))) {
            return role(phrase);
        }
        if (lexicon.is(SourceNoun.DOCUMENT, lemma)) {
            return told.described(phrase)
                    .map(name -> new Resolution(phrase.span(), SourceKind.DOCUMENT, name, "source.document.described"))
                    .orElseGet(() -> own(phrase, SourceKind.DOCUMENT, "source.document"));
        }
        if (lexicon.is(SourceNoun.BODY, lemma) && (!plural || phrase.hasProperModifier())) {
            return body(phrase);
        }
        if (plural || lexicon.is(SourceNoun.PEOPLE, lemma)) {
            return group(phrase);
        }
        return unknown(phrase);
    }

    /** "He and others in the group": under the name of whom the pronoun means. */
    private Resolution joined(Phrase phrase) {
        Word first = phrase.words().get(0);
        String words = ownWords(phrase, SourceKind.GROUP);
        return pronouns.referent(new Phrase(first.span(), List.of(first), first))
                .map(meant -> new Resolution(
                        phrase.span(),
                        SourceKind.GROUP,
                        meant.name() + words.substring(first.text().length()),
                        "source.group.joined"))
                .orElseGet(() -> new Resolution(phrase.span(), SourceKind.GROUP, words, "source.group.joined"));
    }

    /** "Two brothers, Hamza and Idris Maiga": a group under the names behind it. */
    private Optional<Resolution> namesOf(Phrase phrase) {
        List<Word> names = phrase.trailingNames();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolution(
                        phrase.span(),
                        SourceKind.GROUP,
                        document.text(Span.covering(
                                        names.get(0).span(),
                                        names.get(names.size() - 1).span()))
                                .replaceAll("\\s+", " "),
                        "source.group.apposed"));
    }

    /** "Analysts" are anybody, "Danish analysts" are a group; officials stay vague whatever is said of them. */
    private boolean isVague(Phrase phrase) {
        String lemma = phrase.head().lemma();
        if (WordClass.VAGUE.has(lemma) || WordClass.MEDIA.has(lemma)) {
            return phrase.isPlural() || !phrase.isDefinite() || WordClass.MEDIA.has(lemma);
        }
        if (lexicon.is(SourceNoun.DOCUMENT, lemma) || lemma.equals("account") || lemma.equals("newspaper")) {
            return phrase.isPlural() && !phrase.hasDeterminer();
        }
        return phrase.isPlural() && phrase.modifiers().isEmpty();
    }

    private Resolution role(Phrase phrase) {
        return aliases.of(phrase)
                .map(name -> new Resolution(phrase.span(), SourceKind.PERSON, name, "source.person.alias"))
                .or(() -> holder(phrase)
                        .map(person -> new Resolution(
                                phrase.span(), SourceKind.PERSON, person.fullName(), "source.person.office")))
                .or(() -> epithet(phrase))
                .or(() -> bodyOf(phrase))
                .or(() -> told.described(phrase)
                        .map(name -> new Resolution(phrase.span(), SourceKind.PERSON, name, "source.person.described")))
                .or(() -> announced(phrase))
                .orElseGet(() -> own(phrase, SourceKind.PERSON, "source.person.words"));
    }

    private Optional<Resolution> announced(Phrase phrase) {
        return announcements
                .announced(phrase)
                .map(person ->
                        new Resolution(phrase.span(), SourceKind.PERSON, person.fullName(), "source.person.announced"));
    }

    /** "The candidate", "the 34-year-old", "the former senator" are other words for somebody whom the text just spoke of. */
    private Optional<Resolution> epithet(Phrase phrase) {
        boolean bare = lexicon.is(SourceNoun.EPITHET, phrase.head().lemma());
        if (!phrase.isDefinite()
                || !bare
                        && phrase.words().stream().noneMatch(Descriptions::isAge)
                        && phrase.modifiers().stream()
                                .noneMatch(word -> word.lemma().equals("former"))) {
            return Optional.empty();
        }
        return pronouns.person(phrase, lexicon.genderOfNoun(phrase.head().lemma()))
                .map(meant -> new Resolution(phrase.span(), SourceKind.PERSON, meant.name(), "source.person.epithet"));
    }

    private static boolean isAge(Word word) {
        return word.text().endsWith("-year-old")
                || word.text().equals("old") && isTwoFrom(word.previous().flatMap(Word::previous), "year")
                || word.text().equals("year") && isTwoFrom(word.next().flatMap(Word::next), "old");
    }

    private static boolean isTwoFrom(Optional<Word> word, String text) {
        return word.filter(other -> other.text().equals(text)).isPresent();
    }

    /** "The DSP" is no body where the text has one. */
    boolean isOffice(Phrase phrase) {
        return lexicon.is(SourceNoun.ROLE, phrase.head().lemma())
                && phrase.words().size() == 2
                && holder(phrase).isPresent();
    }

    /** The person of the document who holds the office that a definite phrase names. */
    Optional<Person> holder(Phrase phrase) {
        return Optional.of(phrase)
                .filter(Phrase::isDefinite)
                .flatMap(definite -> offices.office(definite.words()))
                .flatMap(office -> roles.holder(office, phrase.span().begin()));
    }

    private Resolution group(Phrase phrase) {
        return told.group(phrase)
                .map(known -> new Resolution(phrase.span(), SourceKind.GROUP, known, "source.group.known"))
                .orElseGet(() -> own(phrase, SourceKind.GROUP, "source.group"));
    }

    private Resolution body(Phrase phrase) {
        Optional<String> meant = bodyMeant(phrase);
        if (meant.isPresent()) {
            return new Resolution(phrase.span(), SourceKind.ORGANIZATION, meant.get(), "source.organization.noun");
        }
        return phrase.closingAcronym()
                .map(name ->
                        new Resolution(phrase.span(), SourceKind.ORGANIZATION, name, "source.organization.acronym"))
                .orElseGet(() -> own(phrase, SourceKind.ORGANIZATION, "source.organization.words"));
    }

    /** "The coast guard" is a body as well as a man. */
    private Optional<Resolution> bodyOf(Phrase phrase) {
        return Optional.of(phrase)
                .filter(noun -> lexicon.is(SourceNoun.BODY, noun.head().lemma()))
                .flatMap(this::bodyMeant)
                .map(name -> new Resolution(phrase.span(), SourceKind.ORGANIZATION, name, "source.organization.noun"));
    }

    /** The organization of the document that "the agency" stands for. */
    Optional<String> bodyMeant(Phrase phrase) {
        if (!phrase.isDefinite() || phrase.modifiers().stream().anyMatch(this::isNaming)) {
            return phrase.hasDeterminer() && !phrase.modifiers().isEmpty() && !phrase.hasProperModifier()
                    ? bodies.announced(phrase)
                    : Optional.empty();
        }
        return told.body(phrase).or(() -> bodies.anaphor(phrase)).or(() -> bodies.namedLater(phrase));
    }

    private boolean isNaming(Word modifier) {
        return modifier.isProperNoun() && !lexicon.isModifier(modifier.text().toLowerCase(Locale.ROOT));
    }

    /** A noun that no lexicon knows: capitals make a body, the ending of an agent a person, anything else is a thing. */
    private Resolution unknown(Phrase phrase) {
        Word head = phrase.head();
        Optional<String> known = told.described(phrase);
        if (known.isPresent()) {
            SourceKind kind = lexicon.is(SourceNoun.VAGUE, head.lemma()) ? SourceKind.UNNAMED : SourceKind.PERSON;
            return new Resolution(phrase.span(), kind, known.get(), "source.described");
        }
        if (head.isProperNoun() || phrase.hasProperModifier() && !lexicon.isAgent(head.lemma())) {
            return own(phrase, SourceKind.ORGANIZATION, "source.noun.capitalised");
        }
        return lexicon.isAgent(head.lemma()) || !head.isNoun()
                ? own(phrase, SourceKind.PERSON, "source.noun.agent")
                : own(phrase, SourceKind.DOCUMENT, "source.noun.thing");
    }

    Resolution own(Phrase phrase, SourceKind kind, String rule) {
        return new Resolution(phrase.span(), kind, ownWords(phrase, kind), rule);
    }

    String ownWords(Phrase phrase, SourceKind kind) {
        String words = OwnWords.of(document.text(phrase.span()), kind);
        Word first = phrase.words().get(0);
        return words.startsWith(first.text() + " ")
                ? pronouns.owner(first)
                        .map(owner -> owner
                                + possessive
                                + words.substring(first.text().length()))
                        .orElse(words)
                : words;
    }
}
