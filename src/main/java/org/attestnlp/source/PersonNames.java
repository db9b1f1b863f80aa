package org.attestnlp.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Repairs what the recogniser calls a person: titles and possessive endings off, parts behind a hyphen on. */
final class PersonNames {

    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");
    private static final int LONGEST = 7;

    private final SourceLexicon lexicon;
    private final Document document;

    PersonNames(SourceLexicon lexicon, Document document) {
        this.lexicon = lexicon;
        this.document = document;
    }

    /** The names of persons in running text, in the order of the text. */
    List<PersonName> all() {
        List<PersonName> found = new ArrayList<>();
        for (Name name : document.names()) {
            if (name.kind().equals("PERSON")) {
                repaired(document.wordsIn(name.span())).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A name made of these words; empty where no name is left of them. */
    Optional<PersonName> repaired(List<Word> words) {
        List<Word> parts = new ArrayList<>(words);
        Gender gender = Gender.UNKNOWN;
        if (!parts.isEmpty()) {
            gender = titleBefore(parts.get(0));
        }
        while (!parts.isEmpty() && isTitle(parts.get(0))) {
            gender = gender.or(lexicon.genderOfNoun(lower(parts.remove(0))));
        }
        while (!parts.isEmpty() && isTail(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
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
        return Optional.of(new PersonName(span, text, pieces, known, headOf(parts)));
    }

    private Gender titleBefore(Word first) {
        return first.previous()
                .filter(word -> isTitle(word))
                .map(word -> lexicon.genderOfNoun(lower(word)))
                .orElse(Gender.UNKNOWN);
    }

    private boolean isTitle(Word word) {
        String lowered = lower(word);
        return lexicon.is(SourceNoun.TITLE, lowered) || lexicon.is(SourceNoun.ROLE, lowered);
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
