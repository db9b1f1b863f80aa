package org.attestnlp.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Makes a person's name of the words that name one: titles and possessive endings off, parts behind a hyphen on. */
final class NameRepair {

    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<String> BRACKETS = Set.of("(", "[", "-LRB-", "-LSB-");
    /** Words that a name has at most. */
    static final int LONGEST = 7;

    private final SourceLexicon lexicon;
    private final Document document;

    NameRepair(SourceLexicon lexicon, Document document) {
        this.lexicon = lexicon;
        this.document = document;
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
        if (parts.isEmpty() || parts.size() > LONGEST || parts.stream().noneMatch(NameRepair::isCapitalised)) {
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
                && (!Character.isLowerCase(text.codePointAt(0)) || text.contains("-") || WordClass.PARTICLE.has(text));
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
        return first.previous().filter(this::isTitle).map(NameRepair::lower).orElse("");
    }

    boolean isTitle(Word word) {
        String lowered = lower(word);
        String office = lowered.startsWith("ex-") ? lowered.substring(3) : lowered;
        return (lexicon.is(SourceNoun.TITLE, office) || lexicon.is(SourceNoun.ROLE, office))
                && !lexicon.is(SourceNoun.SURNAME, office)
                && !isGivenName(word);
    }

    boolean isGivenName(Word word) {
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

    static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    /** What stands between "inspector of" and the name. */
    boolean isDepartment(Word word) {
        return WordClass.DEPARTMENT.has(lower(word))
                && word.previous()
                        .filter(of -> of.text().equals("of"))
                        .flatMap(Word::previous)
                        .filter(this::isTitle)
                        .isPresent();
    }
}
