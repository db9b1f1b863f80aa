package org.attestnlp.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.BlockKind;
import org.attestnlp.text.Span;

/** One document read for its sources: who has been named so far, in which office, and how much each stands out. */
final class Reading {

    private static final double SPEAKER_WEIGHT = 1.2;
    /** Names behind a speech to look through for one that introduces its speaker. */
    private static final int INTRODUCTIONS = 5;
    /** Who speaks where the text tells nobody. */
    static final String NOBODY = "unnamed";
    /** Rules that guess, so that no later pronoun should rest on them. */
    private static final Set<String> GUESSES =
            Set.of("source.unread", "source.pronoun.unresolved", "source.noun.capitalised", "source.noun.thing");

    private static final Set<String> NAMELESS = Set.of(
            "source.person.words", "source.person.alias", "source.document", "source.name.apposed", "source.unnamed");
    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

    private final SourceLexicon lexicon;
    private final Document document;
    private final Cast cast;
    private final NameRepair names;
    private final NameOfMention namesInMentions;
    private final Bodies bodies;
    private final Descriptions descriptions;
    private final Narration narration;
    private final Memory memory;
    private final Pronouns pronouns;
    private final Passing passing;
    private final Told told = new Told();

    Reading(SourceLexicon lexicon, Document document, List<Body> bodies, List<Span> quoted) {
        this.lexicon = lexicon;
        this.document = document;
        names = new NameRepair(lexicon, document);
        cast = new Cast(new PersonNames(lexicon, document, names, bodies).all());
        Offices offices = new Offices(lexicon);
        offices.assign(cast);
        namesInMentions = new NameOfMention(lexicon, names, offices, cast);
        this.bodies = new Bodies(lexicon, document, bodies);
        narration = new Narration(document, quoted);
        new GenderClues(lexicon, document, narration).tell(cast);
        memory = new Memory(new Referents(lexicon, document, narration).all(cast, bodies));
        pronouns = new Pronouns(memory, narration);
        Roles roles = new Roles(lexicon, cast);
        Announcements announcements = new Announcements(lexicon, document, cast, narration, offices, roles);
        descriptions = new Descriptions(lexicon, document, offices, roles, this.bodies, pronouns, announcements, told);
        passing = new Passing(document, lexicon, narration, cast, descriptions, told, pronouns, memory);
    }

    /** Resolves a mention and remembers who spoke; to be called in the order of the text. */
    Resolution resolve(Mention mention) {
        Span span = mention.span();
        passing.readTo(span);
        if (mention.isOfNobody()) {
            return answer(mention);
        }
        Optional<Phrase> phrase = Phrase.of(span, document.wordsIn(span));
        if (phrase.isEmpty()) {
            return new Resolution(span, SourceKind.UNNAMED, document.text(span).strip(), "source.unread");
        }
        Resolution resolution = decide(phrase.get(), mention);
        remember(phrase.get(), resolution);
        return resolution;
    }

    /** Whom an interview is with, where nobody is said to speak; section heads only say again what stands below them. */
    private Resolution answer(Mention speech) {
        Span span = speech.span();
        Optional<Sentence> sentence =
                document.sentenceAt(span.begin()).filter(words -> words.blockKind() != BlockKind.HEADING);
        Optional<String> name = sentence.flatMap(words -> pronouns.anybody(speech, words))
                .map(Referent::name)
                .or(() -> sentence.flatMap(words -> introducedBehind(span)));
        name.ifPresent(person -> memory.add(new Referent(
                span,
                narration.position(sentence.get()),
                person,
                SourceKind.PERSON,
                cast.genderOf(person),
                SPEAKER_WEIGHT)));
        return name.map(person -> new Resolution(span, SourceKind.PERSON, person, "source.answer"))
                .orElseGet(() -> new Resolution(span, SourceKind.UNNAMED, NOBODY, "source.unread"));
    }

    private Optional<String> introducedBehind(Span speech) {
        return cast.after(speech.end(), INTRODUCTIONS).stream()
                .filter(name -> name.isFull() && Referents.isSubject(name.head()) && !narration.isQuoted(name.span()))
                .map(name -> cast.owner(name).fullName())
                .findFirst();
    }

    private void remember(Phrase phrase, Resolution resolution) {
        if (resolution.kind() == SourceKind.ORGANIZATION && !phrase.isPlural()) {
            told.body(phrase, resolution.canonicalName());
        }
        if (resolution.kind() == SourceKind.GROUP) {
            told.group(phrase, resolution.canonicalName());
        }
        if (NAMELESS.contains(resolution.rule())) {
            told.describedAs(phrase, resolution.canonicalName());
        }
        boolean known = resolution.rule().equals("source.described");
        if (resolution.kind() == SourceKind.UNNAMED && !known || GUESSES.contains(resolution.rule())) {
            return;
        }
        SourceKind kind = known ? SourceKind.PERSON : resolution.kind();
        Gender gender = kind == SourceKind.PERSON
                ? cast.genderOf(resolution.canonicalName())
                        .or(lexicon.genderOfNoun(phrase.head().lemma()))
                : Gender.UNKNOWN;
        memory.add(new Referent(
                phrase.span(),
                narration.position(phrase.head().sentence()),
                resolution.canonicalName(),
                kind,
                gender,
                SPEAKER_WEIGHT));
    }

    private Resolution decide(Phrase phrase, Mention mention) {
        if (phrase.words().size() == 1) {
            Optional<Resolution> pronoun = pronouns.resolve(phrase, mention);
            if (pronoun.isPresent()) {
                return pronoun.get();
            }
        }
        return named(phrase).orElseGet(() -> descriptions.resolve(phrase));
    }

    private Optional<Resolution> named(Phrase phrase) {
        Optional<Resolution> joined = joined(phrase);
        if (joined.isPresent()) {
            return joined;
        }
        Optional<PersonName> name = isBodyWithName(phrase)
                ? Optional.empty()
                : namesInMentions.recognised(phrase).or(() -> namesInMentions.owner(phrase));
        if (name.isPresent()) {
            return Optional.of(person(phrase, name.get(), "source.person.name"));
        }
        Optional<PersonName> known = names.bare(phrase)
                .filter(full -> full.isFull() && cast.find(full).isPresent());
        if (known.isPresent()) {
            return Optional.of(person(phrase, known.get(), "source.person.known"));
        }
        Optional<String> body = bodies.named(phrase)
                .filter(own -> !descriptions.isOtherwiseKnown(phrase, own) && !descriptions.isOffice(phrase));
        if (body.isPresent()) {
            return Optional.of(
                    new Resolution(phrase.span(), SourceKind.ORGANIZATION, body.get(), "source.organization.name"));
        }
        return namesInMentions
                .unrecognised(phrase)
                .or(() -> namesInMentions.behind(phrase))
                .map(likely -> person(phrase, likely, "source.person.title"))
                .or(() -> apposed(phrase))
                .or(() -> shortened(phrase))
                .or(() -> capitals(phrase));
    }

    /** A name that nothing else knows, with an explanation that tells its kind: "Blue Coast Watch, a local group". */
    private Optional<Resolution> apposed(Phrase phrase) {
        List<Word> leading = phrase.leadingName();
        List<Word> name = leading.isEmpty() ? phrase.trailingName() : leading;
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Span span = Span.covering(name.get(0).span(), name.get(name.size() - 1).span());
        if (leading.isEmpty() && isPlace(span)) {
            return Optional.empty();
        }
        List<Word> explanation =
                phrase.words().stream().filter(word -> !name.contains(word)).toList();
        boolean body = explanation.stream().anyMatch(word -> lexicon.is(SourceNoun.BODY, word.lemma()));
        boolean office = explanation.stream()
                .anyMatch(word ->
                        word.pos().equals("NN") && lexicon.is(SourceNoun.ROLE, word.lemma()) || word.isNumeral());
        SourceKind kind = body && !office ? SourceKind.ORGANIZATION : SourceKind.PERSON;
        return Optional.of(
                new Resolution(phrase.span(), kind, OwnWords.of(document.text(span), kind), "source.name.apposed"));
    }

    /** "A shepherds' council, the Ardu Tal": whoever looks like a person there is none. */
    private boolean isBodyWithName(Phrase phrase) {
        String noun = phrase.head().lemma();
        return lexicon.is(SourceNoun.BODY, noun)
                && !lexicon.is(SourceNoun.ROLE, noun)
                && !phrase.trailingName().isEmpty();
    }

    private boolean isPlace(Span span) {
        return document.namesIn(span).stream().anyMatch(name -> PLACES.contains(name.kind()));
    }

    private Resolution person(Phrase phrase, PersonName name, String rule) {
        String fullName = cast.find(name)
                .map(Person::fullName)
                .filter(full -> full.length() >= name.text().length())
                .orElse(name.text());
        return new Resolution(phrase.span(), SourceKind.PERSON, fullName, rule);
    }

    /** "Mr A and Ms B": a group under the names of both, where both are persons. */
    private Optional<Resolution> joined(Phrase phrase) {
        List<Word> heads = phrase.joined();
        if (heads.size() < 2) {
            return Optional.empty();
        }
        Set<String> fullNames = new LinkedHashSet<>();
        for (Word head : heads) {
            List<PersonName> inside = cast.mentionsIn(head.subtree()).stream()
                    .filter(name -> name.span().covers(head.span()))
                    .toList();
            if (inside.isEmpty()) {
                return Optional.empty();
            }
            fullNames.add(cast.find(inside.get(0))
                    .map(Person::fullName)
                    .orElse(inside.get(0).text()));
        }
        return Optional.of(new Resolution(
                phrase.span(), SourceKind.GROUP, String.join(" and ", fullNames), "source.person.joined"));
    }

    private Optional<Resolution> shortened(Phrase phrase) {
        return phrase.words().stream().allMatch(Word::isProperNoun)
                ? bodies.shortened(phrase)
                        .map(name -> new Resolution(
                                phrase.span(), SourceKind.ORGANIZATION, name, "source.organization.short"))
                : Optional.empty();
    }

    /** Capitalised words that nothing else knows: a person where given name or place in the text say so, else a country or body. */
    private Optional<Resolution> capitals(Phrase phrase) {
        List<Word> words = new ArrayList<>(phrase.words());
        if (!words.stream().allMatch(Word::isProperNoun)) {
            return Optional.empty();
        }
        Word head = phrase.head();
        boolean place = document.namesIn(phrase.span()).stream()
                .anyMatch(
                        name -> name.span().covers(head.span()) && !name.kind().equals("PERSON"));
        if (words.size() > 1) {
            return names.bare(phrase)
                    .filter(name ->
                            !place && lexicon.genderOfGivenName(name.parts().get(0)) != Gender.UNKNOWN)
                    .map(name -> person(phrase, name, "source.person.given-name"));
        }
        Optional<PersonName> surname =
                names.bare(phrase).filter(name -> cast.find(name).isPresent());
        if (surname.isPresent()) {
            return surname.map(name -> person(phrase, name, "source.person.surname"));
        }
        SourceKind kind = head.pos().equals("NNPS") ? SourceKind.GROUP : SourceKind.ORGANIZATION;
        return Optional.of(descriptions.own(phrase, kind, "source.organization.word"));
    }
}
