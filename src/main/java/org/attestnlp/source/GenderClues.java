package org.attestnlp.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/**
 * What pronouns tell of persons whose names and offices do not tell their gender: "Dolny lost his house", "Dolny left. He
 * wept." Every clue is a vote, and only a clear majority counts.
 */
final class GenderClues {

    /** Words to look ahead in the sentence. */
    private static final int REACH = 20;

    private final SourceLexicon lexicon;
    private final Document document;
    private final Narration narration;
    private final Map<Person, Integer> votes = new HashMap<>();

    GenderClues(SourceLexicon lexicon, Document document, Narration narration) {
        this.lexicon = lexicon;
        this.document = document;
        this.narration = narration;
    }

    /** Tells those of the cast whose gender is not known what the pronouns say. */
    void tell(Cast cast) {
        Map<Integer, Integer> perSentence = new HashMap<>();
        for (PersonName name : cast.mentions()) {
            perSentence.merge(name.head().sentence().index(), 1, Integer::sum);
        }
        for (PersonName name : cast.mentions()) {
            Person person = cast.owner(name);
            if (person.gender() != Gender.UNKNOWN) {
                continue;
            }
            Introductions.pronounOf(name.head()).map(this::genderOf).ifPresent(gender -> vote(person, gender));
            if (Referents.isSubject(name.head())
                    && !narration.isQuoted(name.span())
                    && perSentence.get(name.head().sentence().index()) == 1) {
                pronounBehind(name.head())
                        .or(() -> pronounAfter(name.head().sentence()))
                        .ifPresent(gender -> vote(person, gender));
            }
        }
        votes.forEach((person, sum) -> person.learn(sum > 0 ? Gender.MALE : sum < 0 ? Gender.FEMALE : Gender.UNKNOWN));
    }

    private void vote(Person person, Gender gender) {
        if (gender != Gender.UNKNOWN) {
            votes.merge(person, gender == Gender.MALE ? 1 : -1, Integer::sum);
        }
    }

    /** The first pronoun behind the name in its sentence, unless somebody without a name is mentioned in between. */
    private Optional<Gender> pronounBehind(Word name) {
        List<Word> words = name.sentence().words();
        return words.subList(name.index() + 1, Math.min(words.size(), name.index() + REACH)).stream()
                .takeWhile(word -> !isSomebodyElse(word))
                .map(this::genderOf)
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst();
    }

    private boolean isSomebodyElse(Word word) {
        return word.pos().equals("NN") && !word.is("appos", "attr") && lexicon.is(SourceNoun.ROLE, word.lemma());
    }

    /** The pronoun that opens the next sentence. */
    private Optional<Gender> pronounAfter(Sentence sentence) {
        int next = sentence.index() + 1;
        return next == document.sentences().size()
                ? Optional.empty()
                : document.sentences().get(next).words().stream()
                        .limit(1)
                        .map(this::genderOf)
                        .filter(gender -> gender != Gender.UNKNOWN)
                        .findFirst();
    }

    private Gender genderOf(Word word) {
        if (!word.pos().startsWith("PRP") || narration.isQuoted(word.span())) {
            return Gender.UNKNOWN;
        }
        String text = word.text().toLowerCase(Locale.ROOT);
        return WordClass.MALE.has(text) ? Gender.MALE : WordClass.FEMALE.has(text) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
