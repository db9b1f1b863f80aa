package org.attestnlp.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** Finds the names of persons: those that the recogniser knows, and those that the text shows where it errs. */
final class PersonNames {

    /** What the recogniser may take the name of a person for. */
    private static final Set<String> PROPER = Set.of("ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "WORK_OF_ART");

    /** What it may take a surname alone for; places are often called as persons are. */
    private static final Set<String> MISTAKEN = Set.of("ORG", "NORP", "PRODUCT", "WORK_OF_ART");

    private final SourceLexicon lexicon;
    private final Document document;
    private final NameRepair repair;
    private final SortedSpans named;
    private final List<Body> bodies;
    private final SortedSpans bodySpans;

    /**
     * @param bodies the organizations of the document
     */
    PersonNames(SourceLexicon lexicon, Document document, NameRepair repair, List<Body> bodies) {
        this.lexicon = lexicon;
        this.document = document;
        this.repair = repair;
        this.bodies = bodies;
        named = new SortedSpans(document.names().stream().map(Name::span).toList());
        bodySpans = new SortedSpans(bodies.stream().map(Body::span).toList());
    }

    /** The names of persons in running text, in the order of the text. */
    List<PersonName> all() {
        Set<String> things = things();
        List<PersonName> found = new ArrayList<>();
        for (Name name : document.names()) {
            List<Word> words = document.wordsIn(name.span());
            boolean person = name.kind().equals("PERSON")
                    ? !things.contains(document.text(name.span()))
                    : name.kind().equals("ORG") && isMisread(words) || isPresented(name.kind(), words);
            if (person) {
                repair.repaired(words).ifPresent(found::add);
            }
        }
        found.addAll(overlooked(found));
        found.sort(Comparator.comparing(PersonName::span));
        return found;
    }

    /** What the recogniser calls a person, and the text something: "Copper Deep, which owns the pit"; "Copper Deep" of Copper Deep Resources. */
    private Set<String> things() {
        Set<String> openings = new HashSet<>();
        bodies.forEach(body -> addOpenings(body.canonicalName(), openings));
        Set<String> things = new HashSet<>();
        for (Name name : document.names()) {
            String text = document.text(name.span());
            if (name.kind().equals("PERSON") && (openings.contains(text) || isThing(document.wordsIn(name.span())))) {
                things.add(text);
            }
        }
        return things;
    }

    /** The two and more words that a longer name begins with, unless they begin with a given name. */
    private void addOpenings(String name, Set<String> openings) {
        int end = name.indexOf(' ');
        if (end < 0 || lexicon.genderOfGivenName(name.substring(0, end)) != Gender.UNKNOWN) {
            return;
        }
        for (end = name.indexOf(' ', end + 1); end >= 0; end = name.indexOf(' ', end + 1)) {
            openings.add(name.substring(0, end));
        }
    }

    /** ", which": no person. */
    private static boolean isThing(List<Word> words) {
        return !words.isEmpty()
                && words.get(words.size() - 1)
                        .next()
                        .filter(comma -> comma.text().equals(","))
                        .flatMap(Word::next)
                        .filter(which -> which.text().equals("which")
                                && which.head()
                                        .filter(verb -> verb.is("relcl"))
                                        .flatMap(Word::head)
                                        .filter(words::contains)
                                        .isPresent())
                        .isPresent();
    }

    /** "DSP Bello Sani" and "[Inspector of] Police Ravi Menon" are persons though the recogniser says otherwise. */
    private boolean isMisread(List<Word> words) {
        return words.size() > 1
                && words.size() <= NameRepair.LONGEST
                && words.stream().allMatch(Word::isProperNoun)
                && (lexicon.is(SourceNoun.TITLE, NameRepair.lower(words.get(0))) && !repair.isGivenName(words.get(0))
                        || words.size() > 2
                                && (repair.isDepartment(words.get(0))
                                        || repair.isTitle(words.get(0)) && !isBody(words)));
    }

    /** Whether the words are the name of a body, or hold a noun for one: "General Electric Company". */
    private boolean isBody(List<Word> words) {
        return bodySpans.covering(words.get(0).span()).isPresent()
                || words.stream().anyMatch(word -> lexicon.is(SourceNoun.BODY, NameRepair.lower(word)));
    }

    /** "The captain's lawyer, Jun Salonga": who explains an office. */
    private boolean explainsOffice(List<Word> words) {
        return words.size() > 1
                && words.get(0)
                        .previous()
                        .filter(comma -> comma.text().equals(","))
                        .isPresent()
                && words.stream()
                        .filter(word -> word.is("appos"))
                        .flatMap(word -> word.head().stream())
                        .anyMatch(noun -> noun.pos().equals("NN")
                                && lexicon.is(SourceNoun.ROLE, noun.lemma())
                                && !lexicon.is(SourceNoun.EITHER, noun.lemma()))
                && !isBody(words);
    }

    /** "Sabira, 34, ..." and "Sabira, a mother of two, ..." are persons, for no body or place is given an age or a family. */
    private boolean isPresented(String kind, List<Word> words) {
        if (!PROPER.contains(kind)
                || words.isEmpty()
                || words.size() > NameRepair.LONGEST
                || !words.stream().allMatch(Word::isProperNoun)) {
            return false;
        }
        Optional<Word> behind = words.get(words.size() - 1)
                .next()
                .filter(comma -> comma.text().equals(","))
                .flatMap(Word::next);
        return explainsOffice(words)
                || behind.filter(PersonNames::isAge).isPresent()
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

    /** Surnames of those named elsewhere, where the recogniser sees something else, or no name at all: then with given names before. */
    private List<PersonName> overlooked(List<PersonName> found) {
        Set<String> surnames = new HashSet<>();
        found.forEach(name -> surnames.add(last(name)));
        Set<String> full =
                found.stream().filter(PersonName::isFull).map(PersonNames::last).collect(Collectors.toSet());
        List<PersonName> more = new ArrayList<>();
        for (Name name : document.names()) {
            if (MISTAKEN.contains(name.kind()) && full.contains(document.text(name.span()))) {
                repair.repaired(document.wordsIn(name.span())).ifPresent(more::add);
            }
        }
        for (Sentence sentence : document.sentences()) {
            for (Word word : sentence.words()) {
                if (word.isProperNoun()
                        && surnames.contains(word.text())
                        && isUnnamed(word)
                        && word.next().filter(Word::isProperNoun).isEmpty()) {
                    repair.repaired(withGivenNames(word)).ifPresent(more::add);
                }
            }
        }
        return more;
    }

    private static String last(PersonName name) {
        return name.parts().get(name.parts().size() - 1);
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
                && !repair.isTitle(at.get())) {
            words.add(0, at.get());
            at = at.get().previous();
        }
        return words;
    }
}
