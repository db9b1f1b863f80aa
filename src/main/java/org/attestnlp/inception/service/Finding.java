package org.attestnlp.inception.service;

import java.util.List;
import java.util.Map;
import org.attestnlp.text.Span;

/**
 * An annotation that Attest made, as a value that outlives its CAS.
 *
 * @param span where it stands
 * @param features the string features that are set
 * @param links where each link feature leads
 * @param confidence from 0 to 1
 * @param rule the rule that made it
 */
record Finding(
        Span span, Map<String, String> features, Map<String, List<Span>> links, double confidence, String rule) {}
