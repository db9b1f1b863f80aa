package org.attestnlp.evaluation;

import java.util.List;
import java.util.Map;

/**
 * One annotation, free of UIMA.
 *
 * @param type short name of its type, such as Quotation
 * @param features values that are set, by name, in the order of the type system
 * @param links places that it links to, by the name of the link
 * @param rule the rule that made it; empty where a person did
 */
record Mark(String type, Place place, Map<String, String> features, Map<String, List<Place>> links, String rule) {}
