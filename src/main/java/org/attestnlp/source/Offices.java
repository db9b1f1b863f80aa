package org.attestnlp.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Word;

/** Finds the offices that the text gives to those it names: before the name, and in apposition on either side. */
final class Offices {

    private static final int PREFIX = 10;
    private static final int APPOSITION = 16;
    private final SourceLexicon lexicon;

    Offices(SourceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Tells every person of the cast what offices the text gives them. */
    void assign(Cast cast) {
        for (PersonName name : cast.mentions()) {
            Person person = cast.owner(name);
            List<Word> words = name.head().sentence().wordsIn(name.span());
            if (words.isEmpty()) {
                continue;
            }
            add(person, prefix(words.get(0)));
            add(person, appositionAfter(words.get(words.size() - 1)));
            add(person, appositionBefore(name, words.get(0)));
            deed(words.get(words.size() - 1)).ifPresent(office -> person.add(office, Gender.UNKNOWN));
        }
    }

    /** "Lund, who leads the miners' union": the office that a clause behind the name tells. */
    private Optional<Office> deed(Word last) {
        return last.next()
                .filter(comma -> comma.text().equals(","))
                .flatMap(Word::next)
                .filter(who -> who.text().equals("who"))
                .flatMap(Word::next)
                .flatMap(verb ->
                        lexicon.officeOf(verb.lemma()).map(noun -> new Office(noun, modifiers(verb, objects(verb)))));
    }

    private static List<Word> objects(Word verb) {
        List<Word> words = verb.sentence().words();
        return words.subList(verb.index() + 1, Math.min(words.size(), verb.index() + PREFIX)).stream()
                .takeWhile(word -> !word.isVerb())
                .toList();
    }

    private void add(Person person, List<Word> words) {
        office(words).ifPresent(office -> person.add(office, lexicon.genderOfNoun(office.noun())));
    }

    /** The office that a noun phrase names, its first noun of office before any preposition, else the first of all. */
    Optional<Office> office(List<Word> words) {
        Word found = null;
        for (Word word : words) {
            if (found != null && (word.is("prep") || word.text().equals(","))) {
                break;
            }
            if (isRole(word)) {
                found = word;
            }
        }
        return Optional.ofNullable(found).map(noun -> new Office(noun.lemma(), modifiers(noun, words)));
    }

    /** What else says which office it is, up to a comma behind its noun: "the mayor, his boots in the mud" is any mayor. */
    private static Set<String> modifiers(Word noun, List<Word> words) {
        Set<String> modifiers = new HashSet<>();
        for (Word word : words) {
            if (word.begin() > noun.begin() && word.text().equals(",")) {
                break;
            }
            if (word != noun && (word.isNoun() || word.pos().startsWith("JJ"))) {
                modifiers.add(word.lemma());
            }
        }
        return modifiers;
    }

    boolean isRole(Word word) {
        return word.isNoun()
                && (lexicon.is(SourceNoun.ROLE, word.lemma())
                        || lexicon.is(SourceNoun.ROLE, word.text().toLowerCase(Locale.ROOT)));
    }

    private boolean isTitle(Word word) {
        return word.isProperNoun()
                && (isRole(word) || lexicon.is(SourceNoun.TITLE, word.text().toLowerCase(Locale.ROOT)));
    }

    /** The nouns and adjectives right before a name, "of" phrases behind an office included. */
    List<Word> prefix(Word first) {
        List<Word> words = new ArrayList<>();
        Optional<Word> at = first.previous();
        while (at.isPresent() && words.size() < PREFIX && belongsToPrefix(at.get(), words)) {
            words.add(0, at.get());
            at = at.get().previous();
        }
        return words;
    }

    private boolean belongsToPrefix(Word word, List<Word> behind) {
        if (word.isNoun()
                || word.pos().startsWith("JJ")
                || word.pos().equals("POS")
                || word.pos().equals("HYPH")) {
            return true;
        }
        return word.text().equals("of")
                && !behind.isEmpty()
                && word.previous().filter(this::isRole).isPresent();
    }

    /** What follows a name between commas, with an acronym or a spelling in another script skipped. */
    private static List<Word> appositionAfter(Word last) {
        Optional<Word> at = last.next();
        if (at.filter(word -> word.text().equals("(") || word.text().equals("-LRB-"))
                .isPresent()) {
            for (int i = 0; i < PREFIX && at.isPresent() && !at.get().text().equals(")"); i++) {
                at = at.get().next();
            }
            at = at.flatMap(Word::next);
        }
        if (at.filter(word -> word.text().equals(",")).isEmpty()) {
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        for (at = at.get().next();
                at.isPresent() && words.size() < APPOSITION && isNominal(at.get());
                at = at.get().next()) {
            words.add(at.get());
        }
        boolean clause = !words.isEmpty()
                && words.get(0).pos().equals("DT")
                && at.filter(Word::isVerb).isPresent();
        return clause ? List.of() : words;
    }

    private static boolean isNominal(Word word) {
        return word.isNoun()
                || word.pos().startsWith("JJ")
                || Set.of("DT", "POS", "HYPH", "PRP$", "CD", "RB").contains(word.pos())
                || WordClass.LINK.has(word.text())
                || word.is("prep") && !word.isPunctuation();
    }

    /** "The mayor of Tarna, Lena Lund": the tree may hang the name on the town. */
    private List<Word> appositionBefore(PersonName name, Word first) {
        Optional<Word> before = first.previous();
        for (int titles = 0; titles < PREFIX && before.filter(this::isTitle).isPresent(); titles++) {
            before = before.get().previous();
        }
        boolean comma = before.filter(word -> word.text().equals(",")).isPresent();
        if (!comma || !name.head().is("appos")) {
            return List.of();
        }
        return name.head()
                .head()
                .map(Phrase::topOf)
                .filter(this::isRole)
                .map(role -> role.sentence().wordsIn(role.subtree()).stream()
                        .filter(word -> word.end() <= first.begin())
                        .toList())
                .orElse(List.of());
    }
}
