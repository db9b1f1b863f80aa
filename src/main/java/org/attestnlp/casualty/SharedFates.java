package org.attestnlp.casualty;

/**
 * What a group shares with its neighbours in the sentence: "three women and [two men] were killed", "24 people, including
 * [five children]", "12 were killed in the north and [seven] in the south".
 */
final class SharedFates {

    private final Scene scene;
    private final Eligibility eligibility;
    private final Neighbourhood near;
    private final Preceding preceding;
    private final Evidence[] evidence;

    /**
     * @param preceding what the paragraph has said before
     * @param evidence what is known of each group of the scene, null for nothing; filled in here
     */
    SharedFates(Scene scene, Eligibility eligibility, Preceding preceding, Evidence[] evidence) {
        this.scene = scene;
        this.eligibility = eligibility;
        this.preceding = preceding;
        this.evidence = evidence;
        near = new Neighbourhood(scene);
    }

    /** Subjects share what is said behind the last of them. */
    void withNext(int i) {
        Evidence next = evidence[i + 1];
        if (evidence[i] != null || next == null) {
            return;
        }
        if (near.joined(group(i), group(i + 1), WordClass.AMONG, WordClass.PART_MARK)) {
            share(i, next, "shared.among");
        } else if (isOfSubject(next) && !near.isComplement(group(i)) && joinsSubjects(i, next)) {
            share(i, next, "shared.subject");
        }
    }

    /** Between two subjects stands "and" or the like; before these, in a list, a comma does. */
    private boolean joinsSubjects(int i, Evidence next) {
        boolean inList = next.rule().equals("shared.subject");
        return near.joined(group(i), group(i + 1), WordClass.JOINT, inList ? WordClass.JOINT : WordClass.CONJUNCTION);
    }

    private static boolean isOfSubject(Evidence found) {
        return switch (found.rule()) {
            case "following", "shared.subject", "dependency.passive", "dependency.subject" -> true;
            default -> false;
        };
    }

    /** Objects, parts and clauses without a verb of their own share what is said before them. */
    void withPrevious(int i) {
        int before = knownBefore(i);
        if (evidence[i] == null && before < 0 && goesOn(group(i))) {
            int verb = near.isListed(group(i)) ? group(i).first() - 1 : group(i).last() + 1;
            preceding.evidence(verb).ifPresent(from -> share(i, from, "shared.before"));
        }
        if (evidence[i] != null || before < 0 || near.isNoPart(group(i))) {
            return;
        }
        Evidence from = evidence[before];
        if (isNextObject(before, i)) {
            share(i, from, from.rule().equals("shared.part") ? "shared.part" : "shared.object");
        } else if (isPart(before, i)) {
            share(i, from, "shared.part");
        } else if (near.continues(group(i), from) || goesOn(group(i))) {
            share(i, from, "shared.ellipsis");
        }
    }

    private boolean goesOn(CountedGroup group) {
        return near.isDescribed(group) || near.isCompared(group) || near.isOtherCount(group) || near.isListed(group);
    }

    private boolean isNextObject(int before, int i) {
        Evidence from = evidence[before];
        boolean ofObject =
                !near.hasOwnVerb(group(i)) && !isOfSubject(from) && !from.rule().startsWith("head");
        return ofObject && before == i - 1 && near.joined(group(before), group(i), WordClass.JOINT, WordClass.JOINT);
    }

    private boolean isPart(int before, int i) {
        return near.isPart(group(i))
                || before == i - 1 && near.joined(group(before), group(i), WordClass.PART_JOINT, WordClass.PART_MARK);
    }

    private int knownBefore(int i) {
        int before = i - 1;
        while (before >= 0 && evidence[before] == null) {
            before--;
        }
        return before;
    }

    private void share(int i, Evidence from, String rule) {
        Evidence shared = fatally(group(i), from.sharedBy(rule));
        if (!near.actsItself(group(i), shared) && eligibility.accepts(scene, group(i), shared)) {
            evidence[i] = shared;
        }
    }

    /** "Four men were shot, one of them fatally". */
    private Evidence fatally(CountedGroup group, Evidence shared) {
        return WordClass.FATALLY.has(scene.lower(group.last() + 1)) ? shared.with(Outcome.KILLED) : shared;
    }

    private CountedGroup group(int i) {
        return scene.groups().get(i);
    }
}
