package org.attestnlp.organization;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** All candidates of a document that are spelled alike, summed up, so that each can be told what the others say. */
final class MentionsOfName {

    private static final String EXACT_LABEL = "recogniser.exact.";

    /** Evidence of one mention that counts for the others. */
    private static final Set<String> SHARED = Set.of(
            "after.role",
            "after.Role",
            "after.apposition",
            "after.who",
            "after.age",
            "after.possessive",
            "after.body",
            "before.head",
            "before.body",
            "before.of.role",
            "before.locative",
            "before.the",
            "before.title",
            "before.tell",
            "before.by",
            "subject.acting",
            "head.lower-missing",
            "list.organization",
            "acronym.defined",
            "acronym.of-organization",
            "acronym.of-other",
            "spelling.more-left",
            "spelling.more-right");

    private final Map<String, Integer> evidence = new HashMap<>();
    private int count;
    private double sum;
    private double best;
    private double secondBest;

    void add(Scored mention) {
        count++;
        sum += mention.probability();
        secondBest = Math.max(secondBest, Math.min(best, mention.probability()));
        best = Math.max(best, mention.probability());
        mention.evidence().stream()
                .distinct()
                .filter(MentionsOfName::isShared)
                .forEach(each -> evidence.merge(each, 1, Integer::sum));
    }

    private static boolean isShared(String each) {
        return SHARED.contains(each) || (each.startsWith(EXACT_LABEL) && !each.startsWith(EXACT_LABEL + "one."));
    }

    /** What the other mentions say about this one, which must have been added. */
    void weigh(Scored mention, Consumer<String> found) {
        if (count < 2) {
            found.accept("document.once");
            return;
        }
        double others = (sum - mention.probability()) / (count - 1);
        found.accept("document.best." + decile(mention.probability() >= best ? secondBest : best));
        found.accept("document.mean." + decile(others));
        found.accept("document.often." + Math.min(count, 4));
        evidence.forEach((each, times) -> {
            int elsewhere = times - (mention.evidence().contains(each) ? 1 : 0);
            if (elsewhere > 0) {
                found.accept(name(each, elsewhere));
            }
        });
    }

    private String name(String each, int elsewhere) {
        if (!each.startsWith(EXACT_LABEL)) {
            return "document.saw." + each;
        }
        String share = 2 * elsewhere >= count - 1 ? "mostly." : "sometimes.";
        return "document." + share + each.substring(EXACT_LABEL.length());
    }

    /** From 0 for improbable to 9 for certain. */
    static int decile(double probability) {
        return Math.max(0, Math.min(9, (int) (probability * 10)));
    }
}
