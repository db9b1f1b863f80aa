package org.attestnlp.organization;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * What must hold besides, so that a weight counts: nothing, how the name looks, or that other evidence stands beside it.
 * What stands around a name means one thing for "Foo Ministry" and another for "Foo".
 */
enum Given {
    ALWAYS,
    /** The gazetteer has the name, and for nothing else. */
    KNOWN,
    /** The gazetteer has the name, but it is an ordinary word or the name of something else as well. */
    AMBIGUOUS,
    /** The name has a head noun: "Foo Ministry", "Ministry of Foo". */
    HEADED,
    /** The name ends with a head noun that ends other names as well. */
    WEAKLY_HEADED,
    /** The name is a head noun and nothing else: "Parliament". */
    HEAD_ALONE,
    /** The name ends with a head noun in lower case: "Foo battalion". */
    LOWER_HEADED,
    ACRONYM,
    ONE_WORD,
    TWO_WORDS,
    MORE_WORDS,
    ARTICLE("before.the"),
    MODIFIER("relation.modifier"),
    CONJUNCT("relation.conjunct");

    /** What is weighed anew for each look: what stands around the name. */
    private static final List<String> AROUND = List.of("before.", "after.", "list.", "relation.", "subject.");

    /** What is weighed anew beside other evidence. */
    private static final List<String> SHAPE = List.of("after.tag", "relation", "spelling.words", "spelling.acronym.");

    private final String evidence;

    Given() {
        this("");
    }

    Given(String evidence) {
        this.evidence = evidence;
    }

    /** The name in the data; empty for what always holds. */
    String tag() {
        return this == ALWAYS ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether this evidence has a weight of its own where this holds. */
    boolean concerns(String other) {
        if (this == ALWAYS) {
            return true;
        }
        List<String> beginnings = evidence.isEmpty() ? AROUND : SHAPE;
        return !other.equals(evidence) && beginnings.stream().anyMatch(other::startsWith);
    }

    /** Ordinals of what holds for a candidate with this evidence. */
    static int[] in(List<String> evidence) {
        Given look = MORE_WORDS;
        EnumSet<Given> holding = EnumSet.of(ALWAYS);
        for (String each : evidence) {
            Given seen = shownBy(each);
            if (seen.evidence.isEmpty()) {
                look = seen.compareTo(look) < 0 ? seen : look;
            } else {
                holding.add(seen);
            }
        }
        holding.add(look);
        int[] ordinals = new int[holding.size()];
        int next = 0;
        for (Given each : holding) {
            ordinals[next++] = each.ordinal();
        }
        return ordinals;
    }

    /** What holds where there is this evidence. */
    private static Given shownBy(String evidence) {
        return switch (evidence) {
            case "before.the" -> ARTICLE;
            case "relation.modifier" -> MODIFIER;
            case "relation.conjunct" -> CONJUNCT;
            default -> look(evidence);
        };
    }

    /** How the name looks: what the gazetteer knows about it, else its head noun, else its length. */
    private static Given look(String evidence) {
        return switch (evidence) {
            case "gazetteer.certain", "gazetteer.short" -> KNOWN;
            case "gazetteer.ambiguous" -> AMBIGUOUS;
            case "head.end.strong", "head.before-of", "head.before-for" -> HEADED;
            case "head.end.weak" -> WEAKLY_HEADED;
            case "spelling.acronym" -> ACRONYM;
            case "spelling.words.1" -> ONE_WORD;
            case "spelling.words.2" -> TWO_WORDS;
            default -> lookOfHead(evidence);
        };
    }

    private static Given lookOfHead(String evidence) {
        if (!evidence.startsWith("head.")) {
            return MORE_WORDS;
        }
        if (evidence.startsWith("head.first.")) {
            return HEADED;
        }
        if (evidence.startsWith("head.alone.")) {
            return HEAD_ALONE;
        }
        return evidence.startsWith("head.lower.") ? LOWER_HEADED : MORE_WORDS;
    }
}
