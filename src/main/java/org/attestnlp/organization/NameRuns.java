package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attestnlp.linguistics.Word;

/** The runs of capitalised words of a sentence, the places where they may be cut, and how they hang together. */
final class NameRuns {

    /** Consecutive words that may all be part of one name. */
    record Run(int from, int to, NavigableSet<Integer> starts, NavigableSet<Integer> ends) {

        /** The starts from which a name that ends here is not too long. */
        Set<Integer> startsBefore(int end) {
            return starts.subSet(end - Candidates.LONGEST, true, end, false);
        }

        /** The ends of names that begin here and are not too long. */
        Set<Integer> endsBehind(int start) {
            return ends.subSet(start, false, start + Candidates.LONGEST, true);
        }
    }

    /** Runs of so many words or fewer may be cut anywhere. */
    private static final int SMALL = 5;

    private static final Set<String> INSIDE = Set.of("&", "-", "–", "/", "+");

    private final SentenceFacts facts;
    private final OrdinaryWords ordinary;
    private final List<Run> runs = new ArrayList<>();
    private final Map<Integer, Run> byStart = new HashMap<>();
    private final Map<Integer, Run> byEnd = new HashMap<>();

    NameRuns(SentenceFacts facts, OrdinaryWords ordinary) {
        this.facts = facts;
        this.ordinary = ordinary;
        for (int from = 0; from < facts.size(); from++) {
            if (facts.isNameWord(from)) {
                int to = endOfRun(from);
                Run run = run(from, to);
                runs.add(run);
                byStart.put(from, run);
                byEnd.put(to, run);
                from = to;
            }
        }
    }

    List<Run> all() {
        return runs;
    }

    Optional<Run> beginningAt(int from) {
        return Optional.ofNullable(byStart.get(from));
    }

    /** The run that ends before this position. */
    Optional<Run> endingAt(int to) {
        return Optional.ofNullable(byEnd.get(to));
    }

    private int endOfRun(int from) {
        int to = from + 1;
        while (to < facts.size()) {
            boolean joined = isMark(to) && facts.isNameWord(to + 1);
            if (!facts.isNameWord(to) && !joined) {
                break;
            }
            to++;
        }
        return to;
    }

    private Run run(int from, int to) {
        NavigableSet<Integer> starts = new TreeSet<>(Set.of(from));
        NavigableSet<Integer> ends = new TreeSet<>(Set.of(to));
        boolean small = to - from <= SMALL;
        for (int at = from + 1; at < to; at++) {
            if ((small || isStart(at)) && !isMark(at)) {
                starts.add(at);
            }
            if ((small || isEnd(at)) && !isMark(at - 1)) {
                ends.add(at);
            }
        }
        return new Run(from, to, starts, ends);
    }

    /** A mark that may join words inside a name, but begins and ends none. */
    private boolean isMark(int at) {
        return INSIDE.contains(facts.word(at).text());
    }

    private boolean isStart(int at) {
        Word before = facts.word(at - 1);
        return facts.isCutBefore(at)
                || before.index() == 0
                || ordinary.has("title", before.text())
                || ordinary.has("role", before.text())
                || before.text().equals("/")
                || before.text().equals("–");
    }

    private boolean isEnd(int at) {
        Word next = facts.word(at);
        return facts.isCutBehind(at)
                || facts.headEndingAt(at).isPresent()
                || ordinary.has("title", next.text())
                || ordinary.has("role", next.text())
                || next.text().equals("/")
                || next.text().equals("–");
    }

    /** Whether the words between two runs may stand inside a name. */
    boolean areLinked(Run left, Run right) {
        int gap = right.from() - left.to();
        if (gap == 1 && facts.word(left.to()).text().equals(",")) {
            return true;
        }
        if (gap < 1 || gap > 2) {
            return false;
        }
        Word first = facts.word(left.to());
        boolean inner = ordinary.has("inner", first.text()) || (gap == 1 && SentenceFacts.isPossessive(first));
        return inner
                && (gap == 1
                        || WordClass.ARTICLE.has(
                                facts.word(left.to() + 1).text().toLowerCase(Locale.ROOT)));
    }
}
