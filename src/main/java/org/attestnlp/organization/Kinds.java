package org.attestnlp.organization;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of body a mention names: by the gazetteer, by its head noun, by a noun beside it ("the newspaper X"); where
 * none of these says, by the other mentions of the body.
 */
final class Kinds {

    /** So many words behind a name its apposition has said what it is. */
    private static final int FURTHEST_HEAD = 8;

    private final Reading reading;
    private final Identities identities;
    private final Map<String, Map<OrganizationKind, Integer>> votes = new HashMap<>();

    Kinds(Reading reading, Identities identities, List<Stretch> mentions) {
        this.reading = reading;
        this.identities = identities;
        for (Stretch mention : mentions) {
            byItself(mention).ifPresent(kind -> vote(mention, kind, 3));
            byNeighbour(mention).ifPresent(kind -> vote(mention, kind, 2));
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
        Optional<OrganizationKind> own = shortened ? byItself(fullest).or(() -> byItself(mention)) : byItself(mention);
        if (own.isPresent()) {
            return own.get();
        }
        return votes.getOrDefault(bodyKey(mention), Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(OrganizationKind.OTHER);
    }

    private Optional<OrganizationKind> byItself(Stretch mention) {
        SentenceFacts facts = reading.facts(mention);
        if (isCentre(mention)) {
            return Optional.of(OrganizationKind.GOVERNMENT);
        }
        Optional<OrganizationKind> known =
                facts.known(mention).map(entry -> entry.likeliest().kind());
        if (known.isPresent()) {
            return known;
        }
        if (EvidentNames.isSentBy(mention, facts)) {
            return Optional.of(OrganizationKind.MEDIA);
        }
        Optional<HeadNoun> before = headBeforeOf(mention, facts);
        return before.or(() -> facts.headEndingAt(mention.to()))
                .or(() -> foreignHead(mention, facts))
                .map(HeadNoun::kind)
                .map(kind -> civil(kind, mention));
    }

    /** "The Centre": the government in the news of South Asia. */
    private static boolean isCentre(Stretch mention) {
        return mention.length() == 1 && mention.first().text().equals("Centre");
    }

    /** "Association des Femmes", "Radio Norte": in other languages the head comes first. */
    private static Optional<HeadNoun> foreignHead(Stretch mention, SentenceFacts facts) {
        return mention.length() > 1 ? facts.headFrom(mention.from()) : Optional.empty();
    }

    /** A police command and a health division are no soldiers. */
    private OrganizationKind civil(OrganizationKind kind, Stretch mention) {
        boolean civil = kind == OrganizationKind.MILITARY
                && mention.words().stream()
                        .anyMatch(word -> reading.lexicons().ordinary().has("civil", word.text()));
        return civil ? OrganizationKind.GOVERNMENT : kind;
    }

    /** "Ministry of …", "Party for …": the head stands in front. */
    private static Optional<HeadNoun> headBeforeOf(Stretch mention, SentenceFacts facts) {
        for (int at = mention.from() + 1; at < mention.to(); at++) {
            String word = facts.word(at).text();
            if (word.equals("of") || word.equals("for") || word.equals("on") || word.equals("in")) {
                return facts.headEndingAt(at);
            }
        }
        return Optional.empty();
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
}
