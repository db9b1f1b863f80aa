/**
 * NLP4J's models in a form that loads fast. As published they are Java-serialised hash maps and dense weight matrices of which
 * nine tenths are zero. Here features are hashes in open-addressed arrays and weights are sparse rows; both load by bulk
 * reads and lie so that a look-up touches few cache lines. NLP4J's own code runs on them: only where it made strings of
 * features and looked them up one by one, {@link org.attestnlp.preprocessing.model.PackedTemplate} stands in. Annotations
 * stay the same.
 */
package org.attestnlp.preprocessing.model;
