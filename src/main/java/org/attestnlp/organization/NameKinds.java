package org.attestnlp.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Word;

/**
 * What kind of body a name names by its own words: by the gazetteer, also where the known name goes on with a place or a
 * lower-case noun, by its head noun together with its other words, and by the known names that share its words.
 */
final class NameKinds {

    /** Stands for any ordinal number in the lexicon of words. */
    private static final String ORDINAL = "nth";

    /** A guess by all words counts for more than the head noun from here on. */
    private static final double SURE = 0.99;

    /** Stands for any name of a person. */
    private static final String PERSON = "person";

    private final Reading reading;
    private final KindLexicon lexicon;

    NameKinds(Reading reading) {
        this.reading = reading;
        lexicon = reading.lexicons().kinds();
    }

    /** The kind; empty where the name does not tell. */
    Optional<OrganizationKind> of(Stretch mention) {
        SentenceFacts facts = reading.facts(mention);
        if (isCentre(mention)) {
            return Optional.of(OrganizationKind.GOVERNMENT);
        }
        return facts.known(mention)
                .map(this::known)
                .or(() ->
                        EvidentNames.isSentBy(mention, facts) ? Optional.of(OrganizationKind.MEDIA) : Optional.empty())
                .or(() -> knownAtStart(mention, facts))
                .or(() -> byHead(mention, facts));
    }

    /** "The Centre": the government in the news of South Asia. */
    private static boolean isCentre(Stretch mention) {
        return mention.length() == 1 && mention.first().text().equals("Centre");
    }

    private OrganizationKind known(Gazetteer.Entry entry) {
        return lexicon.homonym(entry.form(), reading::hasWord)
                .orElse(entry.likeliest().kind());
    }

    /** "Sputnik Armenia", "Wagner group": a known body in a place, or with a noun that says less about it than its name. */
    private Optional<OrganizationKind> knownAtStart(Stretch mention, SentenceFacts facts) {
        return facts.gazetteerFrom(mention.from())
                .filter(match -> match.to() < mention.to())
                .filter(match -> isLocal(new Stretch(mention.sentence(), match.to(), mention.to()), facts)
                        || isWithGroup(match.to(), mention, facts))
                .map(match -> known(match.value()));
    }

    private static boolean isLocal(Stretch rest, SentenceFacts facts) {
        return facts.isPlace(rest)
                || facts.state(rest).isPresent()
                || facts.recognisedExactly(rest).equals("GPE");
    }

    private static boolean isWithGroup(int from, Stretch mention, SentenceFacts facts) {
        return !facts.isNameWord(mention.to() - 1)
                && facts.headStart(mention.to()) >= from
                && facts.headEndingAt(mention.to())
                        .filter(head -> head.kind() != OrganizationKind.GOVERNMENT)
                        .isPresent();
    }

    private Optional<OrganizationKind> byHead(Stretch mention, SentenceFacts facts) {
        return headBeforeOf(mention, facts)
                .or(() -> facts.headEndingAt(mention.to()))
                .or(() -> foreignHead(mention, facts))
                .map(head -> lexicon.byWords(head.text(), words(mention, facts, head))
                        .or(() -> sureGuess(mention))
                        .orElseGet(() -> kind(head, mention, facts)));
    }

    private Optional<OrganizationKind> sureGuess(Stretch mention) {
        return guess(mention).filter(guess -> guess.probability() > SURE).map(WordKinds.Guess::kind);
    }

    /** The kind that known bodies have whose names share words with this one; empty for acronyms and other single words. */
    Optional<WordKinds.Guess> guess(Stretch mention) {
        List<String> atoms = mention.words().stream()
                .flatMap(word -> Spelling.atoms(word.text()).stream())
                .toList();
        return mention.length() > 1 ? reading.lexicons().gazetteer().wordKinds().guess(atoms) : Optional.empty();
    }

    /** What the UN's refugee agency is to the world, Norway's is to a state. */
    private static OrganizationKind kind(HeadNoun head, Stretch mention, SentenceFacts facts) {
        boolean national = head.kind() == OrganizationKind.INTERNATIONAL
                && head.may(HeadNoun.Use.STATE)
                && facts.stateFrom(mention.from()).isPresent();
        return national ? OrganizationKind.GOVERNMENT : head.kind();
    }

    /** The words that a name has beside its head noun. */
    private static Set<String> words(Stretch mention, SentenceFacts facts, HeadNoun head) {
        Set<String> words = new HashSet<>();
        for (Word word : mention.words()) {
            words.add(Spelling.isOrdinal(word.text()) ? ORDINAL : facts.spelling(word.index()));
            if (facts.label(word.index()).equals("PERSON")) {
                words.add(PERSON);
            }
        }
        words.removeAll(Spelling.atomsOfName(head.text()));
        return words;
    }

    /** "Association des Femmes", "Radio Norte": in other languages the head comes first. */
    private static Optional<HeadNoun> foreignHead(Stretch mention, SentenceFacts facts) {
        return mention.length() > 1 ? facts.headFrom(mention.from()) : Optional.empty();
    }

    /** "Ministry of …", "Party for …": the head stands in front. */
    private static Optional<HeadNoun> headBeforeOf(Stretch mention, SentenceFacts facts) {
        for (int at = mention.from() + 1; at < mention.to(); at++) {
            if (WordClass.TAIL_LINK.has(facts.word(at).text())) {
                return facts.headEndingAt(at);
            }
        }
        return Optional.empty();
    }
}
