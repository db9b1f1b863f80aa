package org.attestnlp.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.claim.Clause.Kind;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * Cuts a stretch of a sentence into its clauses where the guidelines begin a new claim: at coordinated verbs with objects of
 * their own, at relative clauses after a comma, at clauses that contrast. Everything else stays with the clause it hangs under.
 *
 * <p>Each word belongs to the nearest verb above it that opens a clause; one pass over the words finds all clauses.
 */
final class ClauseSplitter {

    private static final Set<String> CONTRAST = Set.of("while", "whilst", "although", "though", "whereas");
    private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> BREAKS = Set.of(",", "-", "–", "—", "--", ";");

    private static final Set<String> QUOTES = Set.of("\"", "”", "’", "'", "''", "»");

    /** Coordinated verbs looked back over. */
    private static final int CHAIN = 8;

    private final ClauseTrimmer trimmer;

    ClauseSplitter(ClauseTrimmer trimmer) {
        this.trimmer = trimmer;
    }

    /** The clauses of the words inside the region, in the order of the text. */
    List<Clause> split(Sentence sentence, Span region) {
        List<Word> words = sentence.wordsIn(region);
        if (words.stream().allMatch(Word::isPunctuation)) {
            return List.of();
        }
        Region cut = new Region(words);
        List<Clause> clauses = new ArrayList<>();
        for (Word head : words) {
            if (cut.kinds[cut.at(head)] != null) {
                cut.extent(head)
                        .flatMap(extent -> trimmer.trim(words, extent, head))
                        .ifPresent(span -> clauses.add(new Clause(head, cut.kinds[cut.at(head)], span)));
            }
        }
        return clauses;
    }

    /** The words of one call, with the clause that each belongs to. */
    private static final class Region {

        private final List<Word> words;
        private final int first;
        private final Kind[] kinds;
        private final Word[] owners;
        private final Word main;

        Region(List<Word> words) {
            this.words = words;
            first = words.get(0).index();
            kinds = new Kind[words.size()];
            owners = new Word[words.size()];
            main = mainHead();
            words.forEach(this::findOwner);
        }

        int at(Word word) {
            return word.index() - first;
        }

        private boolean holds(Word word) {
            int at = word.index() - first;
            return at >= 0 && at < words.size();
        }

        private Optional<Word> headInside(Word word) {
            return word.head().filter(this::holds);
        }

        /** A region may be a piece of a tree, or a broken tree: the first finite verb at its top leads, else its first word there. */
        private Word mainHead() {
            List<Word> tops = words.stream()
                    .filter(word -> headInside(word).isEmpty() && !word.isPunctuation())
                    .toList();
            return tops.stream()
                    .filter(word -> word.isVerb() && Verbs.isFinite(word))
                    .findFirst()
                    .or(() -> tops.stream().filter(Word::isVerb).findFirst())
                    .or(() -> tops.stream().findFirst())
                    .orElse(words.get(0));
        }

        /** Walks up to the nearest opener and leaves its mark on the way down, so that the whole region costs one pass. */
        private void findOwner(Word word) {
            Deque<Word> path = new ArrayDeque<>();
            Word at = word;
            while (owners[at(at)] == null) {
                path.push(at);
                Optional<Word> head = headInside(at);
                if (at == main || head.isEmpty()) {
                    break;
                }
                at = head.get();
            }
            for (Word step : path) {
                kinds[at(step)] = kind(step);
                boolean opens = kinds[at(step)] != null;
                Word inherited = headInside(step).map(head -> owners[at(head)]).orElse(main);
                owners[at(step)] = opens || inherited == null ? step : inherited;
            }
        }

        /** What kind of clause the word opens; null where it opens none. Its head has been asked before. */
        private Kind kind(Word word) {
            if (word == main) {
                return word.isVerb() && Verbs.isFinite(word) ? Kind.MAIN : Kind.PHRASE;
            }
            Optional<Word> head = headInside(word);
            if (head.isEmpty()) {
                return word.isVerb() && Verbs.isFinite(word) && Verbs.hasSubject(word) ? Kind.COORDINATE : null;
            }
            return switch (word.relation()) {
                case "conj" -> opensBeside(word, head.get()) ? Kind.COORDINATE : null;
                case "parataxis", "ccomp" -> opensAfterBreak(word, head.get()) ? Kind.COORDINATE : null;
                case "relcl" -> opensRelative(word) ? Kind.RELATIVE : null;
                case "advcl" -> adverbial(word, head.get());
                default -> null;
            };
        }

        private boolean opensBeside(Word word, Word head) {
            if (!word.isVerb()
                    || !head.isVerb()
                    || !chainOpens(head)
                    || word.pos().equals("VBG") && !progressive(word, head)) {
                return false;
            }
            if (Verbs.hasSubject(word)) {
                boolean bare = word.pos().equals("VBN")
                        && Verbs.auxiliaries(word).findAny().isEmpty();
                boolean tally = countsSubject(word) && (bare || !Verbs.hasComplement(head));
                return (Verbs.isFinite(word) || word.pos().equals("VBN") && Verbs.isFinite(head)) && !tally;
            }
            return Verbs.hasComplement(word)
                    && complemented(head, word)
                    && Verbs.isFinite(head)
                    && Verbs.auxiliaries(word).noneMatch(aux -> aux.hasLemma("to"))
                    && Verbs.modal(head).isEmpty();
        }

        /** Whether the first of the coordinated verbs opens a clause, though the next may only share its object. */
        private boolean chainOpens(Word verb) {
            Word at = verb;
            for (int step = 0; step < CHAIN && kinds[at(at)] == null && at.is("conj"); step++) {
                Optional<Word> head = headInside(at);
                if (head.isEmpty()) {
                    return false;
                }
                at = head.get();
            }
            return kinds[at(at)] != null;
        }

        /** Of verbs that share an object only the last has it in the tree. */
        private static boolean complemented(Word head, Word before) {
            return Verbs.hasComplement(head)
                    || head.children("conj")
                            .anyMatch(verb -> verb.index() < before.index() && Verbs.hasComplement(verb));
        }

        /** "Three died and five were wounded" is one tally. */
        private static boolean countsSubject(Word verb) {
            return verb.child("nsubj", "nsubjpass")
                    .filter(subject ->
                            subject.isNumeral() || subject.children().stream().anyMatch(Word::isNumeral))
                    .isPresent();
        }

        private static boolean progressive(Word word, Word head) {
            return Verbs.isFinite(word) || head.pos().equals("VBG") && Verbs.isFinite(head);
        }

        private boolean opensAfterBreak(Word word, Word head) {
            return word.isVerb()
                    && Verbs.isFinite(word)
                    && Verbs.hasSubject(word)
                    && word.index() > head.index()
                    && firstOf(word)
                            .previous()
                            .filter(mark -> mark.text().equals(";"))
                            .isPresent();
        }

        private boolean opensRelative(Word word) {
            Word opening = firstOf(word);
            while (opening.isPunctuation() && opening.index() < word.index()) {
                opening = opening.next().orElse(word);
            }
            Word pronoun = opening.pos().equals("IN") ? opening.next().orElse(opening) : opening;
            return Verbs.isFinite(word)
                    && RELATIVE_TAGS.contains(pronoun.pos())
                    && !pronoun.hasLemma("that")
                    && opening.previous()
                            .filter(mark -> BREAKS.contains(mark.text()))
                            .isPresent();
        }

        /** Whether a comma or dash stands before the word, a closing quotation mark between them or not. */
        private boolean afterBreak(Word word) {
            Optional<Word> before = word.previous();
            if (before.filter(mark -> QUOTES.contains(mark.text())).isPresent()) {
                before = before.get().previous();
            }
            return before.filter(mark -> BREAKS.contains(mark.text())).isPresent();
        }

        private Kind adverbial(Word word, Word head) {
            if (!word.isVerb() || !Verbs.isFinite(word)) {
                return null;
            }
            Optional<Word> mark = word.child("mark", "advmod").filter(child -> child.index() < word.index());
            if (mark.filter(m -> CONTRAST.contains(m.lemma())).isPresent()) {
                return Kind.CONTRAST;
            }
            if (kinds[at(head)] == null) {
                return null;
            }
            if (opensRelative(word)) {
                return Kind.RELATIVE;
            }
            boolean trailing = word.index() > head.index()
                    && firstOf(word)
                            .previous()
                            .filter(comma -> comma.text().equals(","))
                            .isPresent();
            return trailing && mark.filter(m -> m.hasLemma("as")).isPresent() ? Kind.CIRCUMSTANCE : null;
        }

        private Word firstOf(Word word) {
            Span subtree = word.subtree();
            Word at = word;
            while (at.index() > first && at.begin() > subtree.begin()) {
                at = words.get(at(at) - 1);
            }
            return at;
        }

        /** From the first to the last word that belongs to the clause; empty where none but punctuation does. */
        private Optional<Span> extent(Word head) {
            int begin = -1;
            int end = -1;
            for (Word word : words) {
                if (owners[at(word)] == head && !word.isPunctuation() && !word.is("cc")) {
                    begin = begin < 0 ? word.begin() : begin;
                    end = word.end();
                }
            }
            return begin < 0 ? Optional.empty() : Optional.of(new Span(begin, end));
        }
    }
}
