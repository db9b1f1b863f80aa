package org.attestnlp.quotation;

import java.util.List;
import org.attestnlp.linguistics.CueLexicon;

/** One way in which a cue reports. Strategies are asked in order; the first that finds something speaks for the cue. */
@FunctionalInterface
interface ReportStrategy {

    /** What the cue reports, in the order of the text; empty where this is not the way. */
    List<Report> find(CueLexicon.Hit hit, Reading reading);
}
