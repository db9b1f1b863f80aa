package org.attestnlp.casualty;

import java.util.Optional;
import org.attestnlp.linguistics.NumberExpression;
import org.attestnlp.text.Span;

/**
 * A quantity of people to whom something happened.
 *
 * @param span qualifier, number and the counted noun phrase without its clause, UTF-16 code units
 * @param outcome what happened to them
 * @param number how many
 * @param victims who they are in the words of the text, carried over where they are left out; "people" where nothing says it
 * @param status whether they fight
 * @param period the words of the same sentence that give the time span
 * @param source who gives the figure, where the finder sees it itself
 * @param rule stable identifier of the rule that found it
 * @param confidence from 0 to 1
 */
public record Figure(
        Span span,
        Outcome outcome,
        NumberExpression number,
        String victims,
        VictimStatus status,
        Optional<Span> period,
        Optional<Span> source,
        String rule,
        float confidence) {}
