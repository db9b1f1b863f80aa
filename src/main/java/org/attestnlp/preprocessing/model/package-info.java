/**
 * NLP4J's models in a form that loads fast. As published they are Java-serialised hash maps and dense weight matrices of which
 * nine tenths are zero. Here features are 64-bit hashes in open-addressed arrays and weights are sparse rows; both load by
 * bulk reads. NLP4J's own code runs on them unchanged, so that its annotations stay the same.
 */
package org.attestnlp.preprocessing.model;
