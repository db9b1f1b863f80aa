package org.attestnlp.organization;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attestnlp.linguistics.Word;

/**
 * What kind of body a mention names: by {@linkplain NameKinds its own words}; where they do not tell, by what stands beside
 * all mentions of the body ("the newspaper X", "X, a rights group", "X fighters").
 */
final class Kinds {

    /** So many words behind a name its apposition has said what it is. */
    private static final int FURTHEST_HEAD = 8;

    private final Reading reading;
    private final Identities identities;
    private final NameKinds names;
    private final Map<String, Map<OrganizationKind, Integer>> votes = new HashMap<>();

    Kinds(Reading reading, Identities identities, List<Stretch> mentions) {
        this.reading = reading;
        this.identities = identities;
        names = new NameKinds(reading);
        for (Stretch mention : mentions) {
            names.of(mention).ifPresent(kind -> vote(mention, kind, 3));
            byNeighbour(mention).ifPresent(kind -> vote(mention, kind, 2));
        }
        notePeople(mentions);
    }

    /** Wherever a name of one word stands, be it a mention or not ("ZLB fighters"), people beside it may tell. */
    private void notePeople(List<Stretch> mentions) {
        Map<String, Stretch> byKey = new HashMap<>();
        for (Stretch mention : mentions) {
            if (mention.length() == 1) {
                byKey.putIfAbsent(reading.key(mention), mention);
            } else {
                byPeople(mention).ifPresent(kind -> vote(mention, kind, 1));
            }
        }
        for (SentenceFacts facts : reading.sentences()) {
            for (int at = 0; at < facts.size(); at++) {
                Stretch mention = facts.isNameWord(at) ? byKey.get(facts.spelling(at)) : null;
                if (mention != null) {
                    byPeople(new Stretch(facts.sentence(), at, at + 1)).ifPresent(kind -> vote(mention, kind, 1));
                }
            }
        }
    }

    private void vote(Stretch mention, OrganizationKind kind, int weight) {
        votes.computeIfAbsent(bodyKey(mention), key -> new EnumMap<>(OrganizationKind.class))
                .merge(kind, weight, Integer::sum);
    }

    private String bodyKey(Stretch mention) {
        return reading.key(identities.fullest(mention));
    }

    OrganizationKind of(Stretch mention) {
        Stretch fullest = identities.fullest(mention);
        boolean shortened = mention.length() == 1 && fullest.length() > 1;
        Optional<OrganizationKind> own = shortened ? names.of(fullest).or(() -> names.of(mention)) : names.of(mention);
        if (own.isPresent()) {
            return own.get();
        }
        return votes.getOrDefault(bodyKey(mention), Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> guess(fullest));
    }

    /** Most acronyms that no text explains are those of authorities. */
    private OrganizationKind guess(Stretch mention) {
        boolean acronym =
                mention.length() == 1 && Spelling.isAcronym(mention.first().text());
        return names.guess(mention)
                .map(WordKinds.Guess::kind)
                .orElse(acronym ? OrganizationKind.GOVERNMENT : OrganizationKind.OTHER);
    }

    /** "the rebel group X", "X newspaper", "X, a rights group". */
    private Optional<OrganizationKind> byNeighbour(Stretch mention) {
        SentenceFacts facts = reading.facts(mention);
        Optional<HeadNoun> before = facts.headEndingAt(mention.from()).filter(noun -> !noun.may(HeadNoun.Use.WEAK));
        Optional<HeadNoun> after = facts.headFrom(mention.to()).filter(noun -> !noun.may(HeadNoun.Use.WEAK));
        return before.or(() -> after).or(() -> apposition(mention, facts)).map(HeadNoun::kind);
    }

    /** "X, a rights group that …", "X, the coalition of armed groups": the first head noun behind the article. */
    private static Optional<HeadNoun> apposition(Stretch mention, SentenceFacts facts) {
        int at = mention.to();
        boolean apposed = at + 2 < facts.size()
                && facts.word(at).text().equals(",")
                && SentenceFacts.isArticle(facts.word(at + 1));
        for (int end = at + 3; apposed && end <= Math.min(facts.size(), at + FURTHEST_HEAD); end++) {
            if (!facts.isNameWord(end - 1) && facts.headEndingAt(end).isPresent()) {
                return facts.headEndingAt(end);
            }
        }
        return Optional.empty();
    }

    /** "X fighters", "fighters of the X", "the opposition X". */
    private Optional<OrganizationKind> byPeople(Stretch mention) {
        Optional<Word> before =
                mention.before().filter(SentenceFacts::isArticle).isPresent()
                        ? mention.before().flatMap(Word::previous).filter(Kinds::isOf)
                        : mention.before();
        return mention.after()
                .filter(SentenceFacts::isPossessive)
                .map(Word::next)
                .orElseGet(mention::after)
                .flatMap(this::kind)
                .or(() -> before.filter(Kinds::isOf).isPresent()
                        ? before.flatMap(Word::previous).flatMap(this::kind)
                        : before.flatMap(this::kind));
    }

    private static boolean isOf(Word word) {
        return WordClass.PEOPLE_LINK.has(word.text());
    }

    private Optional<OrganizationKind> kind(Word word) {
        return reading.lexicons().kinds().byContext(word.text().toLowerCase(Locale.ROOT));
    }
}
