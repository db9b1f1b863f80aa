package org.attestnlp.source;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;

/** Nouns that name speakers, and given names with the gender they are mostly given to. */
final class SourceLexicon {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern AGENT =
            Pattern.compile(".{2,}(?:er|or|ist|ian|ant|ee|ese|man|woman|men|women|person|people|eer|crat|ologist|ate)");

    private final Map<SourceNoun, Set<String>> nouns = new EnumMap<>(SourceNoun.class);
    private final Map<String, Gender> nounGenders = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Set<String>> wider = new HashMap<>();
    private final Map<String, String> deeds = new HashMap<>();
    private final Map<String, Set<String>> bodyKinds = new HashMap<>();
    private final Map<String, Set<String>> modifierKinds = new HashMap<>();
    private final Map<String, Gender> givenNames = new HashMap<>();

    SourceLexicon() {
        for (SourceNoun kind : SourceNoun.values()) {
            nouns.put(kind, new HashSet<>());
        }
        LexiconTable.resource(SourceLexicon.class, "source-nouns.tsv").rows().forEach(this::addNouns);
        for (Row row :
                LexiconTable.resource(SourceLexicon.class, "given-names.tsv").rows()) {
            Gender gender = row.constant("gender", Gender.class);
            row.list("names")
                    .forEach(name -> givenNames.merge(
                            name.toLowerCase(Locale.ROOT),
                            gender,
                            (one, other) -> one == other ? one : Gender.UNKNOWN));
        }
    }

    private void addNouns(Row row) {
        SourceNoun kind = row.constant("kind", SourceNoun.class);
        Gender gender = row.get("gender").isEmpty() ? Gender.UNKNOWN : row.constant("gender", Gender.class);
        List<String> lemmas = row.list("nouns");
        if (kind == SourceNoun.DEED) {
            lemmas.forEach(verb -> deeds.put(verb, row.get("group")));
            return;
        }
        for (String lemma : lemmas) {
            nouns.get(kind).add(lemma);
            if (gender != Gender.UNKNOWN) {
                nounGenders.put(lemma, gender);
            }
            if (!row.get("group").isEmpty()) {
                groups.put(lemma, row.get("group"));
            }
            wider.computeIfAbsent(lemma, key -> new HashSet<>()).addAll(row.list("wider"));
            (kind == SourceNoun.MODIFIER ? modifierKinds : bodyKinds)
                    .computeIfAbsent(lemma, key -> new HashSet<>())
                    .addAll(row.list("bodies"));
        }
    }

    boolean is(SourceNoun kind, String lemma) {
        return nouns.get(kind).contains(lemma);
    }

    /** Whether the noun names somebody who can speak, known as such or by the ending of agents: announcer, hikers. */
    boolean isAgent(String lemma) {
        return is(SourceNoun.ROLE, lemma)
                || is(SourceNoun.PEOPLE, lemma)
                || is(SourceNoun.VAGUE, lemma)
                || is(SourceNoun.BODY, lemma)
                || AGENT.matcher(lemma).matches()
                || is(SourceNoun.ROLE, lemma.substring(lemma.lastIndexOf('-') + 1));
    }

    /** The gender of an office or title: of a spokesman, a queen, a Mr. */
    Gender genderOfNoun(String lemma) {
        return nounGenders.getOrDefault(lemma, Gender.UNKNOWN);
    }

    /** With or without its accents. */
    Gender genderOfGivenName(String name) {
        String lowered = name.toLowerCase(Locale.ROOT);
        Gender known = givenNames.get(lowered);
        return known != null
                ? known
                : givenNames.getOrDefault(
                        ACCENTS.matcher(Normalizer.normalize(lowered, Normalizer.Form.NFD))
                                .replaceAll(""),
                        Gender.UNKNOWN);
    }

    /** Whether two offices may be two words for one: spokesman and spokesperson, leader and head. */
    boolean sameOffice(String one, String other) {
        return one.equals(other) || groups.containsKey(one) && groups.get(one).equals(groups.get(other));
    }

    /** The office of whom it is said that they do this: who leads is a leader. */
    Optional<String> officeOf(String verb) {
        return Optional.ofNullable(deeds.get(verb));
    }

    /** Whether the second says less of the same holder: a colonel is an officer. */
    boolean isWider(String office, String other) {
        return wider.getOrDefault(office, Set.of()).contains(other);
    }

    /** Whether the office is to lead something: a chief may be called commander or director too. */
    boolean isHead(String office) {
        return WordClass.HEAD.has(groups.getOrDefault(office, ""));
    }

    boolean isModifier(String word) {
        return modifierKinds.containsKey(word);
    }

    /** Whether the word before a noun can tell a body of this kind: the "rights" of a rights group. */
    boolean tellsKind(String modifier, String bodyKind) {
        return modifierKinds.getOrDefault(modifier, Set.of()).contains(bodyKind);
    }

    /** The kinds of organization that the noun can stand for: an "army" is military. Empty for any. */
    Optional<Set<String>> bodyKinds(String lemma) {
        return Optional.ofNullable(bodyKinds.get(lemma)).filter(kinds -> !kinds.isEmpty());
    }
}
