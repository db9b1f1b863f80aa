package org.attestnlp.claim;

import static org.attestnlp.claim.Feature.*;

import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Names, times, numbers and casualty figures inside a clause. */
final class NameFeatures {

    private static final Set<String> ACTORS = Set.of("GPE", "NORP", "ORG", "PERSON", "LOC", "FAC");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    private final Document document;
    private final NavigableSet<Span> figures;

    NameFeatures(Document document, List<Span> figures) {
        this.document = document;
        this.figures = new TreeSet<>(figures);
    }

    void add(EnumSet<Feature> found, Clause clause, List<Word> words) {
        Span span = clause.span();
        if (clause.subject().filter(this::isPerson).isPresent()) {
            found.add(PERSON_SUBJECT);
        }
        List<Name> inside = document.namesIn(span);
        if (inside.stream().anyMatch(name -> ACTORS.contains(name.kind()))) {
            found.add(NAME);
        }
        List<Span> times = inside.stream()
                .filter(name -> TIMES.contains(name.kind()))
                .map(Name::span)
                .toList();
        if (!times.isEmpty()) {
            found.add(TIME);
        }
        words.stream().filter(word -> counts(word, times)).forEach(number -> {
            found.add(NUMBER);
            if (countsWhatMatters(number)) {
                found.add(NUMBER_OF_PEOPLE);
            }
        });
        if (hasFigure(span)) {
            found.add(FIGURE);
        }
    }

    /** A number that says how many: no date, and not "the two sides", who are known already. */
    private static boolean counts(Word word, List<Span> times) {
        boolean known = word.previous()
                .filter(before ->
                        before.hasLemma("the", "these", "those") || before.pos().equals("PRP$"))
                .isPresent();
        return word.isNumeral() && !known && times.stream().noneMatch(time -> time.covers(word.span()));
    }

    /** A number of people, weapons, votes, money or years, as the guidelines ask, or one that stands for a noun said before. */
    private static boolean countsWhatMatters(Word number) {
        Word counted = number.head().filter(Word::isNoun).orElse(number);
        boolean money = number.previous()
                .filter(sign -> sign.text().equals("$") || sign.pos().equals("$"))
                .isPresent();
        return money || WordClass.COUNTED.has(counted.lemma());
    }

    /** Whether a person's name ends in the subject, which may stand outside the clause, where coordinated clauses share it. */
    private boolean isPerson(Word subject) {
        int begin = subject.children("compound").mapToInt(Word::begin).min().orElse(subject.begin());
        return document.namesIn(new Span(Math.min(begin, subject.begin()), subject.end())).stream()
                .anyMatch(name -> name.kind().equals("PERSON") && name.span().covers(subject.span()));
    }

    private boolean hasFigure(Span span) {
        Span from = new Span(span.begin(), Integer.MAX_VALUE);
        Span until = new Span(span.end(), span.end());
        return span.begin() < span.end() && figures.subSet(from, until).stream().anyMatch(span::covers);
    }
}
