package org.attestnlp.casualty;

/** A counted group to which something happened, and what says so. */
record Fate(CountedGroup group, Evidence evidence) {

    Outcome outcome() {
        return evidence.outcome();
    }

    boolean isBy(String rule) {
        return evidence.rule().equals(rule);
    }
}
