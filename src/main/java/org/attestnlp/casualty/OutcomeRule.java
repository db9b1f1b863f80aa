package org.attestnlp.casualty;

import java.util.Optional;

/** One way in which a sentence can say what happened to those that a number counts. Stateless. */
interface OutcomeRule {

    /** What this rule says about the group; empty where it has nothing to say. */
    Optional<Evidence> apply(Scene scene, CountedGroup group);
}
