package org.attestnlp.source;

import java.util.Optional;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * Finds whom a description announces: news opens with "the interior minister said", and gives the name in the next sentence,
 * with an office that agrees or with none at all, for the reader knows it already.
 */
final class Announcements {

    /** Names to look ahead at. */
    private static final int LOOK_AHEAD = 8;
    /** Sentences of narration within which a name without an office belongs to the office just told. */
    private static final double NEXT = 2;
    /** Sentences of narration within which an office that agrees does. */
    private static final double SOON = 5;
    /** Sentences at the start of a text that announce somebody without saying "the". */
    private static final int LEAD = 4;

    private final Document document;
    private final Cast cast;
    private final Narration narration;
    private final Offices offices;
    private final Roles roles;
    private final SourceLexicon lexicon;

    Announcements(
            SourceLexicon lexicon, Document document, Cast cast, Narration narration, Offices offices, Roles roles) {
        this.lexicon = lexicon;
        this.document = document;
        this.cast = cast;
        this.narration = narration;
        this.offices = offices;
        this.roles = roles;
    }

    /** The person, not named before, whom the next sentences name for the office of the phrase; holds it from now on. */
    Optional<Person> announced(Phrase phrase) {
        Optional<Office> wanted = offices.office(phrase.words());
        boolean lead = phrase.head().sentence().index() < LEAD;
        if (wanted.isEmpty()
                || lexicon.is(SourceNoun.BODY, wanted.get().noun())
                || !isKnown(phrase) && !lead && !isShort(phrase)) {
            return Optional.empty();
        }
        double here = narration.position(phrase.head().sentence());
        Gender gender = lexicon.genderOfNoun(wanted.get().noun());
        return cast.after(phrase.span().end(), LOOK_AHEAD).stream()
                .takeWhile(name -> distance(name, here) <= SOON)
                .filter(name -> isFirst(name) && name.isFull() && Referents.isSubject(name.head()))
                .filter(name -> cast.owner(name).gender().agrees(gender))
                .findFirst()
                .filter(name -> agrees(phrase, wanted.get(), name, distance(name, here)))
                .map(cast::owner)
                .map(person -> {
                    person.add(wanted.get(), gender);
                    return person;
                });
    }

    private boolean agrees(Phrase phrase, Office wanted, PersonName name, double distance) {
        Person person = cast.owner(name);
        if (roles.mayHold(person, wanted)) {
            return isKnown(phrase) || isShort(phrase) || roles.sharesWord(person, wanted);
        }
        return isKnown(phrase)
                && distance <= NEXT
                && (Introductions.pronounOf(name.head()).isPresent()
                        || person.offices().isEmpty() && isBare(name));
    }

    /** "The director" and "its director" are said of whom the reader is to know. */
    private static boolean isKnown(Phrase phrase) {
        return phrase.isDefinite() || phrase.words().get(0).hasLemma("its", "their");
    }

    /** "Toll will rise, says minister": headlines do without articles. */
    private static boolean isShort(Phrase phrase) {
        return !phrase.hasDeterminer() && phrase.words().size() == 1;
    }

    private double distance(PersonName name, double here) {
        return narration.position(name.head().sentence()) - here;
    }

    private boolean isFirst(PersonName name) {
        return cast.owner(name).names().get(0).span().equals(name.span());
    }

    /** Whether nothing explains the name: no comma behind it, nothing before it. */
    private boolean isBare(PersonName name) {
        Span span = name.span();
        Optional<Word> last = document.wordsIn(span).stream().reduce((one, two) -> two);
        boolean explained = last.flatMap(Word::next)
                .filter(word -> word.text().equals(",") || word.text().equals("("))
                .isPresent();
        return !explained && name.title().isEmpty();
    }
}
