package org.attestnlp.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** One document read for its sources: who has been named so far, in which office, and how much each stands out. */
final class Reading {

    private static final double SPEAKER_WEIGHT = 1.6;
    private static final Set<String> INDEFINITE_VAGUE = Set.of("official", "source", "insider", "aide");

    private static final Set<String> MEDIA = Set.of("media", "medium");

    private final SourceLexicon lexicon;
    private final Document document;
    private final Cast cast;
    private final Offices offices;
    private final NameOfMention namesInMentions;
    private final Bodies bodies;
    private final Roles roles;
    private final Memory memory;
    private final Pronouns pronouns;
    /** The organization that spoke last under each noun: "the military court", later "the court". */
    private final Map<String, String> spoken = new HashMap<>();

    Reading(SourceLexicon lexicon, Document document, List<Body> bodies, List<Span> quoted) {
        this.lexicon = lexicon;
        this.document = document;
        PersonNames names = new PersonNames(lexicon, document);
        cast = new Cast(names.all());
        offices = new Offices(lexicon);
        offices.assign(cast);
        namesInMentions = new NameOfMention(lexicon, names, offices, cast.mentions());
        this.bodies = new Bodies(lexicon, bodies);
        roles = new Roles(lexicon, cast.persons());
        memory = new Memory(new Referents(document, quoted).all(cast, bodies));
        pronouns = new Pronouns(memory);
    }

    /** Resolves a mention and remembers who spoke; to be called in the order of the text. */
    Resolution resolve(Span mention) {
        Optional<Phrase> phrase = Phrase.of(mention, document.wordsIn(mention));
        if (phrase.isEmpty()) {
            return new Resolution(
                    mention, SourceKind.UNNAMED, document.text(mention).strip(), 0.2, "source.unread");
        }
        Resolution resolution = decide(phrase.get());
        remember(phrase.get(), resolution);
        return resolution;
    }

    private void remember(Phrase phrase, Resolution resolution) {
        if (resolution.kind() == SourceKind.ORGANIZATION && !phrase.isPlural()) {
            spoken.put(phrase.head().lemma(), resolution.canonicalName());
        }
        if (resolution.kind() != SourceKind.UNNAMED) {
            Gender gender = Gender.UNKNOWN;
            if (resolution.kind() == SourceKind.PERSON) {
                gender = cast.genderOf(resolution.canonicalName())
                        .or(lexicon.genderOfNoun(phrase.head().lemma()));
            }
            memory.add(new Referent(
                    phrase.span(),
                    phrase.head().sentence().index(),
                    resolution.canonicalName(),
                    resolution.kind(),
                    gender,
                    SPEAKER_WEIGHT));
        }
    }

    private Resolution decide(Phrase phrase) {
        if (phrase.words().size() == 1) {
            Optional<Resolution> pronoun =
                    pronouns.resolve(phrase, phrase.head().text().toLowerCase(Locale.ROOT));
            if (pronoun.isPresent()) {
                return pronoun.get();
            }
        }
        Optional<PersonName> name = namesInMentions.recognised(phrase);
        if (name.isPresent()) {
            return person(phrase, name.get());
        }
        Optional<String> body = bodies.named(phrase);
        if (body.isPresent()) {
            return new Resolution(phrase.span(), SourceKind.ORGANIZATION, body.get(), 0.93, "source.organization.name");
        }
        Optional<PersonName> likely = namesInMentions.unrecognised(phrase);
        if (likely.isPresent()) {
            return person(phrase, likely.get());
        }
        if (phrase.words().size() == 1 && phrase.head().isProperNoun()) {
            return loneName(phrase);
        }
        return byNoun(phrase);
    }

    private Resolution person(Phrase phrase, PersonName name) {
        String fullName = cast.find(name).map(Person::fullName).orElse(name.text());
        return new Resolution(phrase.span(), SourceKind.PERSON, fullName, 0.95, "source.person.name");
    }

    /** A single capitalised word: a known person, else a country or body. */
    private Resolution loneName(Phrase phrase) {
        Word word = phrase.head();
        boolean place = document.names().stream()
                .anyMatch(
                        name -> name.span().covers(word.span()) && !name.kind().equals("PERSON"));
        Optional<Person> person =
                new PersonNames(lexicon, document).repaired(List.of(word)).flatMap(cast::find);
        if (person.isPresent()) {
            return new Resolution(
                    phrase.span(), SourceKind.PERSON, person.get().fullName(), 0.9, "source.person.surname");
        }
        SourceKind kind = word.pos().equals("NNPS") ? SourceKind.GROUP : SourceKind.ORGANIZATION;
        return own(phrase, kind, place ? 0.85 : 0.5, "source.organization.word");
    }

    private Resolution byNoun(Phrase phrase) {
        Word head = phrase.head();
        String lemma = head.lemma();
        boolean plural = phrase.isPlural();
        if (lexicon.is(SourceNoun.VAGUE, lemma) && isVague(phrase)) {
            return own(phrase, SourceKind.UNNAMED, 0.85, "source.unnamed");
        }
        if (!plural && lexicon.is(SourceNoun.ROLE, lemma)) {
            return role(phrase);
        }
        if (lexicon.is(SourceNoun.DOCUMENT, lemma)) {
            return own(phrase, SourceKind.DOCUMENT, 0.8, "source.document");
        }
        if (lexicon.is(SourceNoun.BODY, lemma) && (!plural || phrase.hasProperModifier())) {
            return body(phrase);
        }
        if (plural || lexicon.is(SourceNoun.PEOPLE, lemma)) {
            return own(phrase, SourceKind.GROUP, 0.8, "source.group");
        }
        boolean capitalised = head.isProperNoun() || phrase.hasProperModifier();
        return own(phrase, capitalised ? SourceKind.ORGANIZATION : SourceKind.PERSON, 0.4, "source.noun");
    }

    /** "Analysts" are anybody, "Danish analysts" are a group; officials stay vague whatever is said of them. */
    private boolean isVague(Phrase phrase) {
        String lemma = phrase.head().lemma();
        if (INDEFINITE_VAGUE.contains(lemma) || lemma.equals("authority") || MEDIA.contains(lemma)) {
            return phrase.isPlural() || !phrase.isDefinite() || MEDIA.contains(lemma);
        }
        if (lexicon.is(SourceNoun.DOCUMENT, lemma) || lemma.equals("account") || lemma.equals("newspaper")) {
            return phrase.isPlural() && !phrase.hasDeterminer();
        }
        return phrase.isPlural() && phrase.modifiers().isEmpty();
    }

    private Resolution role(Phrase phrase) {
        Optional<Office> office = offices.office(phrase.words());
        if (phrase.isDefinite() && office.isPresent()) {
            Optional<Person> holder = roles.holder(office.get(), phrase.span().begin());
            if (holder.isPresent()) {
                return new Resolution(
                        phrase.span(), SourceKind.PERSON, holder.get().fullName(), 0.8, "source.person.office");
            }
        }
        return own(phrase, SourceKind.PERSON, 0.7, "source.person.words");
    }

    private Resolution body(Phrase phrase) {
        if (phrase.isDefinite() && !phrase.hasProperModifier()) {
            Optional<String> meant = Optional.ofNullable(
                            spoken.get(phrase.head().lemma()))
                    .filter(name -> phrase.modifiers().isEmpty())
                    .or(() -> bodies.anaphor(phrase));
            if (meant.isPresent()) {
                return new Resolution(
                        phrase.span(), SourceKind.ORGANIZATION, meant.get(), 0.7, "source.organization.noun");
            }
        }
        Optional<String> acronym = phrase.closingAcronym();
        Resolution words = own(phrase, SourceKind.ORGANIZATION, 0.75, "source.organization.words");
        return acronym.map(name -> new Resolution(
                        phrase.span(), SourceKind.ORGANIZATION, name, 0.75, "source.organization.acronym"))
                .orElse(words);
    }

    private Resolution own(Phrase phrase, SourceKind kind, double confidence, String rule) {
        return new Resolution(phrase.span(), kind, OwnWords.of(document.text(phrase.span()), kind), confidence, rule);
    }
}
