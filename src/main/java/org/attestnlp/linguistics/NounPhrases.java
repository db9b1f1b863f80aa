package org.attestnlp.linguistics;

import java.util.Set;
import org.attestnlp.text.Span;

/**
 * The noun phrase around a head, as a source is marked: article, titles, appositions, "of" and other prepositional tails,
 * coordination, a participle or a bracket right behind; without relative clauses.
 */
public final class NounPhrases {

    /** Relations of words before a head that are no part of its phrase. */
    private static final Set<String> OUTSIDE_LEFT = Set.of(
            "punct",
            "cc",
            "mark",
            "relcl",
            "acl",
            "advcl",
            "discourse",
            "aux",
            "auxpass",
            "prep",
            "dep",
            "nsubj",
            "nsubjpass",
            "expl",
            "parataxis",
            "ccomp",
            "root",
            "attr",
            "dative",
            "dobj",
            "vocative");

    private static final Set<String> DEGREES =
            Set.of("quantmod", "num", "nummod", "amod", "npadvmod", "advmod", "nmod");
    private static final int LONGEST_BRACKET = 8;
    private static final int DEEPEST = 12;

    private final Sentence sentence;

    private NounPhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    /** From the first to the last word of the phrase, UTF-16 code units. A bracket or comma that does not close is left out. */
    public static Span around(Word head) {
        NounPhrases phrases = new NounPhrases(head.sentence());
        Word first = phrases.first(head);
        Word last = phrases.closed(first, phrases.last(head, false, 0));
        return new Span(first.begin(), Math.max(last.end(), head.end()));
    }

    /** The same, widened to a bracket or Markdown star that closes what the phrase opens. */
    public static Span around(Word head, CharSequence text) {
        Span phrase = around(head);
        int end = phrase.end();
        end = balanced(text, phrase.begin(), end, '(', ')');
        end = balanced(text, phrase.begin(), end, '*', '*');
        return new Span(phrase.begin(), end);
    }

    private static int balanced(CharSequence text, int begin, int end, char opening, char closing) {
        boolean open = false;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == opening && !open) {
                open = true;
            } else if (c == closing) {
                open = false;
            }
        }
        int next = end < text.length() && text.charAt(end) == '.' && opening != closing ? end + 1 : end;
        return open && next < text.length() && text.charAt(next) == closing ? next + 1 : end;
    }

    private Word first(Word head) {
        int first = head.index();
        for (int i = head.children().size() - 1; i >= 0; i--) {
            Word child = head.children().get(i);
            if (child.index() < first && !OUTSIDE_LEFT.contains(child.relation())) {
                int begin = child.firstOfSubtree();
                if (!joined(child.lastOfSubtree(), first)) {
                    break;
                }
                first = Math.min(first, begin);
            }
        }
        return sentence.words().get(first);
    }

    /** Whether nothing but hyphens and quotation marks stands between two words. */
    private boolean joined(int left, int right) {
        for (int i = left + 1; i < right; i++) {
            Word between = sentence.words().get(i);
            if (!between.isPunctuation()
                    || between.text().equals(",")
                    || between.text().equals(":")) {
                return false;
            }
        }
        return true;
    }

    private Word last(Word head, boolean apposed, int depth) {
        int last = head.index();
        for (Word child : head.children()) {
            if (child.index() <= last || child.is("punct", "cc", "case")) {
                continue;
            }
            int reach = depth > DEEPEST ? -1 : reach(child, last, apposed, depth);
            if (reach < 0) {
                break;
            }
            last = Math.max(last, reach);
        }
        return bracket(sentence.words().get(last));
    }

    /** Position of the last word that a dependent adds to the phrase; -1 where the phrase ends before it. */
    private int reach(Word child, int last, boolean apposed, int depth) {
        int begin = child.firstOfSubtree();
        boolean adjacent = begin == last + 1;
        if (begin <= last || !near(last, begin)) {
            return -1;
        }
        return switch (child.relation()) {
            case "appos" ->
                child.isNoun() || child.isNumeral()
                        ? last(child, true, depth + 1).index()
                        : -1;
            case "conj" -> isNominal(child) ? last(child, apposed, depth + 1).index() : -1;
            case "prep" -> adjacent ? preposition(child, apposed, depth) : -1;
            case "acl" -> adjacent && (apposed || isReduced(child)) ? child.lastOfSubtree() : -1;
            default ->
                DEGREES.contains(child.relation()) && (adjacent || child.isNumeral()) ? child.lastOfSubtree() : -1;
        };
    }

    /** "women interviewed in the camp": a participle that tells which, not what they say, as in "banners reading". */
    private static boolean isReduced(Word clause) {
        boolean participle = clause.pos().equals("VBN") || clause.pos().equals("VBG");
        Word last = clause.sentence().words().get(clause.lastOfSubtree());
        boolean cut = last.pos().equals("IN")
                || last == clause
                        && clause.next().filter(next -> next.pos().equals("IN")).isPresent();
        return participle && !cut && CueLexicon.english().at(clause).isEmpty();
    }

    private int preposition(Word preposition, boolean apposed, int depth) {
        Word object = preposition.child("pobj").orElse(null);
        boolean condition = object != null && preposition.hasLemma("on") && object.hasLemma("condition");
        if (object == null || condition || Occasion.isOccasion(object) && !preposition.hasLemma("of")) {
            return -1;
        }
        return last(object, apposed, depth + 1).index();
    }

    /** Whether only commas, brackets, quotation marks and "and" stand between. */
    private boolean near(int last, int begin) {
        for (int i = last + 1; i < begin; i++) {
            Word between = sentence.words().get(i);
            if (!between.isPunctuation() && !between.is("cc")) {
                return false;
            }
        }
        return true;
    }

    /** With the closing bracket where the phrase ends inside an open one. */
    private Word closed(Word first, Word last) {
        int open = 0;
        for (Word word : sentence.words().subList(first.index(), last.index() + 1)) {
            open += word.text().equals("(") ? 1 : word.text().equals(")") ? -1 : 0;
        }
        return open <= 0
                ? last
                : last.next().filter(next -> next.text().equals(")")).orElse(last);
    }

    /** A short bracket right behind, as of an acronym or party, belongs to the name. */
    private Word bracket(Word last) {
        Word at = last.next().orElse(null);
        if (at == null || !at.text().equals("(")) {
            return last;
        }
        for (int i = 0; i < LONGEST_BRACKET && at != null; i++) {
            if (at.text().equals(")")) {
                return at;
            }
            at = at.next().orElse(null);
        }
        return last;
    }

    private static boolean isNominal(Word word) {
        return word.isNoun() || word.isPronoun() || word.isNumeral();
    }
}
