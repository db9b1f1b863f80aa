package org.attestnlp.report;

import java.util.List;

/**
 * Figures that speak of the same outcome for the same victims.
 *
 * @param victims the most frequent words for them
 * @param figures positions in the report's list, by date, then source
 * @param differs whether two sources give numbers that cannot both be right
 */
record FigureGroup(String outcome, String victims, List<Integer> figures, boolean differs) {}
