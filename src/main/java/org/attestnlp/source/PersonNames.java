package org.attestnlp.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Repairs what the recogniser calls a person: titles and possessive endings off, parts behind a hyphen on. */
final class PersonNames {

    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<String> BRACKETS = Set.of("(", "[", "-LRB-", "-LSB-");
    /** Lower-case words that names begin with. */
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "di", "da", "del", "della", "dos", "du", "la", "le", "bin", "ibn", "bint",
            "al", "el", "abu", "ben", "ter", "ten", "zu");

    /** What somebody is head, minister or inspector of, before a name. */
    private static final Set<String> DEPARTMENTS = Set.of(
            "police",
            "state",
            "staff",
            "defence",
            "defense",
            "health",
            "justice",
            "interior",
            "finance",
            "education",
            "parliament",
            "transport",
            "agriculture",
            "affairs",
            "operations",
            "prisons",
            "customs",
            "council");

    /** What the recogniser may take the name of a person for. */
    private static final Set<String> PROPER = Set.of("ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "WORK_OF_ART");

    private static final int LONGEST = 7;

    private final SourceLexicon lexicon;
    private final Document document;
    private final SortedSpans named;

    PersonNames(SourceLexicon lexicon, Document document) {
        this.lexicon = lexicon;
        this.document = document;
        named = new SortedSpans(document.names().stream().map(Name::span).toList());
    }

    /** The names of persons in running text, in the order of the text. */
    List<PersonName> all() {
        List<PersonName> found = new ArrayList<>();
        for (Name name : document.names()) {
            List<Word> words = document.wordsIn(name.span());
            if (name.kind().equals("PERSON")
                    || name.kind().equals("ORG") && isMisread(words)
                    || isPresented(name.kind(), words)) {
                repaired(words).ifPresent(found::add);
            }
        }
        found.addAll(overlooked(found));
        found.sort(Comparator.comparing(PersonName::span));
        return found;
    }

    /** "DSP Bello Sani" and "[Inspector of] Police Ravi Menon" are persons though the recogniser says otherwise. */
    private boolean isMisread(List<Word> words) {
        return words.size() > 1
                && words.size() <= LONGEST
                && words.stream().allMatch(Word::isProperNoun)
                && (lexicon.is(SourceNoun.TITLE, lower(words.get(0))) && !isGivenName(words.get(0))
                        || words.size() > 2 && isDepartment(words.get(0)));
    }

    /** "Sabira, 34, ..." and "Sabira, a mother of two, ..." are persons, for no body or place is given an age or a family. */
    private boolean isPresented(String kind, List<Word> words) {
        if (!PROPER.contains(kind)
                || words.isEmpty()
                || words.size() > LONGEST
                || !words.stream().allMatch(Word::isProperNoun)) {
            return false;
        }
        Optional<Word> behind = words.get(words.size() - 1)
                .next()
                .filter(comma -> comma.text().equals(","))
                .flatMap(Word::next);
        return behind.filter(PersonNames::isAge).isPresent()
                || behind.filter(article -> article.hasLemma("a", "an"))
                        .flatMap(Word::head)
                        .filter(noun -> noun.is("appos")
                                && words.contains(noun.head().orElse(noun))
                                && lexicon.genderOfNoun(noun.lemma()) != Gender.UNKNOWN)
                        .isPresent();
    }

    /** Two digits between commas. */
    private static boolean isAge(Word word) {
        return word.text().matches("[1-9][0-9]")
                && word.next().filter(comma -> comma.text().equals(",")).isPresent();
    }

    /** What stands between "inspector of" and the name. */
    private boolean isDepartment(Word word) {
        return DEPARTMENTS.contains(lower(word))
                && word.previous()
                        .filter(of -> of.text().equals("of"))
                        .flatMap(Word::previous)
                        .filter(this::isTitle)
                        .isPresent();
    }

    /** Surnames of those named elsewhere, where the recogniser sees no name at all, with the given names before them. */
    private List<PersonName> overlooked(List<PersonName> found) {
        Set<String> surnames = new HashSet<>();
        found.forEach(name -> surnames.add(name.parts().get(name.parts().size() - 1)));
        List<PersonName> more = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Word word : sentence.words()) {
                if (word.isProperNoun()
                        && surnames.contains(word.text())
                        && isUnnamed(word)
                        && word.next().filter(Word::isProperNoun).isEmpty()) {
                    repaired(withGivenNames(word)).ifPresent(more::add);
                }
            }
        }
        return more;
    }

    private boolean isUnnamed(Word word) {
        return named.covering(word.span()).isEmpty();
    }

    private List<Word> withGivenNames(Word surname) {
        List<Word> words = new ArrayList<>(List.of(surname));
        Optional<Word> at = surname.previous();
        while (at.isPresent()
                && words.size() < 4
                && at.get().isProperNoun()
                && at.get().text().length() > 1
                && isUnnamed(at.get())
                && !isTitle(at.get())) {
            words.add(0, at.get());
            at = at.get().previous();
        }
        return words;
    }

    /** A name made of all words of a phrase, where they are capitalised and nothing else. */
    Optional<PersonName> bare(Phrase phrase) {
        return phrase.words().stream().allMatch(Word::isProperNoun) ? repaired(phrase.words()) : Optional.empty();
    }

    /** A name made of these words; empty where no name is left of them. */
    Optional<PersonName> repaired(List<Word> words) {
        List<Word> parts = withoutDateline(words);
        String title = parts.isEmpty() ? "" : titleBefore(parts.get(0));
        Gender gender = lexicon.genderOfNoun(title);
        for (int titles = titles(parts); titles > 0; titles--) {
            title = lower(parts.remove(0));
            gender = gender.or(lexicon.genderOfNoun(title));
        }
        cutAtBracket(parts);
        while (!parts.isEmpty() && isTail(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        while (!parts.isEmpty() && !beginsName(parts.get(0))) {
            parts.remove(0);
        }
        if (parts.isEmpty() || parts.size() > LONGEST || parts.stream().noneMatch(PersonNames::isCapitalised)) {
            return Optional.empty();
        }
        withHyphenated(parts);
        Span span =
                Span.covering(parts.get(0).span(), parts.get(parts.size() - 1).span());
        String text = document.text(span).replaceAll("\\s+", " ");
        List<String> pieces = List.of(text.split(" "));
        Gender known = gender.or(pieces.size() > 1 ? lexicon.genderOfGivenName(pieces.get(0)) : Gender.UNKNOWN);
        return Optional.of(new PersonName(span, text, pieces, title, known, headOf(parts)));
    }

    /** "OSLO - Kari Dahl": what stands before a dash that does not join words is the place of writing. */
    private static List<Word> withoutDateline(List<Word> words) {
        int from = 0;
        for (int i = 1; i < words.size() - 1; i++) {
            if (DASHES.contains(words.get(i).text())
                    && words.get(i - 1).end() < words.get(i).begin()) {
                from = i + 1;
            }
        }
        return new ArrayList<>(words.subList(from, words.size()));
    }

    private static void cutAtBracket(List<Word> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (BRACKETS.stream().anyMatch(parts.get(i).text()::startsWith)) {
                parts.subList(i, parts.size()).clear();
                return;
            }
        }
    }

    private static boolean beginsName(Word word) {
        String text = word.text();
        return !word.isPunctuation()
                && (!Character.isLowerCase(text.codePointAt(0)) || text.contains("-") || PARTICLES.contains(text));
    }

    /** How many words at the start are title or office: all up to the last of them, unless a given name stands before it. */
    private int titles(List<Word> parts) {
        int titles = 0;
        while (titles < parts.size() && isTitle(parts.get(titles))) {
            titles++;
        }
        if (titles > 0 && titles < parts.size() - 2 && parts.get(titles).text().equals("of")) {
            return titles + 2;
        }
        if (titles > 0 || parts.isEmpty() || isGivenName(parts.get(0))) {
            return titles;
        }
        if (parts.size() > 2 && isDepartment(parts.get(0))) {
            return 1;
        }
        for (int i = 1; i < parts.size() - 2; i++) {
            if (isTitle(parts.get(i))) {
                titles = i + 1;
            }
        }
        return titles;
    }

    private String titleBefore(Word first) {
        return first.previous().filter(this::isTitle).map(PersonNames::lower).orElse("");
    }

    private boolean isTitle(Word word) {
        String lowered = lower(word);
        String office = lowered.startsWith("ex-") ? lowered.substring(3) : lowered;
        return (lexicon.is(SourceNoun.TITLE, office) || lexicon.is(SourceNoun.ROLE, office))
                && !lexicon.is(SourceNoun.SURNAME, office)
                && !isGivenName(word);
    }

    private boolean isGivenName(Word word) {
        return isCapitalised(word) && lexicon.genderOfGivenName(word.text()) != Gender.UNKNOWN;
    }

    private static boolean isTail(Word word) {
        return POSSESSIVES.contains(word.text())
                || word.isPunctuation()
                || word.pos().equals("POS");
    }

    private static boolean isCapitalised(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    /** "Yung" and "-cheng": the recogniser stops at hyphens inside a name. */
    private static void withHyphenated(List<Word> parts) {
        for (int i = 0; i < LONGEST; i++) {
            Word last = parts.get(parts.size() - 1);
            Optional<Word> next = last.next().filter(word -> word.begin() == last.end());
            if (next.isEmpty()
                    || isTail(next.get()) && !next.get().text().equals("-")
                    || next.get().next().isEmpty()) {
                return;
            }
            if (next.get().text().equals("-")
                    && next.get().next().get().begin() != next.get().end()) {
                return;
            }
            parts.add(next.get());
        }
    }

    private static Word headOf(List<Word> parts) {
        for (Word part : parts) {
            if (part.head().isEmpty() || !parts.contains(part.head().get())) {
                return part;
            }
        }
        return parts.get(parts.size() - 1);
    }

    private static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
