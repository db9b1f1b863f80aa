package org.attestnlp.evaluation;

import java.util.List;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;

/**
 * Krippendorff's alpha for annotators who choose the units themselves (Krippendorff, On the Reliability of Unitizing Continuous
 * Data, Sociological Methodology 25, 1995): 1 full agreement, 0 what chance gives. Units of one annotator must not overlap
 * in it, so of nested annotations the outermost counts. The documents are laid end to end.
 */
final class UnitizingAlpha {

    private UnitizingAlpha() {}

    /**
     * @param documents for each document the version of each annotator
     * @return not a number where nobody has marked anything
     */
    static double of(List<List<MarkedDocument>> documents, int annotators, String type) {
        long length =
                documents.stream().mapToLong(versions -> longest(versions) + 1).sum();
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(annotators, 0, length);
        long begin = 0;
        for (List<MarkedDocument> versions : documents) {
            for (int annotator = 0; annotator < annotators; annotator++) {
                add(study, versions.get(annotator).marks(type), annotator, begin, type);
            }
            begin += longest(versions) + 1;
        }
        return study.getUnitCount() == 0
                ? Double.NaN
                : new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement();
    }

    private static void add(UnitizingAnnotationStudy study, List<Mark> marks, int annotator, long begin, String type) {
        int reached = 0;
        for (Mark mark : marks) {
            Place place = mark.place();
            if (place.begin() >= reached && place.end() > place.begin()) {
                study.addUnit(begin + place.begin(), place.end() - place.begin(), annotator, type);
                reached = place.end();
            }
        }
    }

    private static int longest(List<MarkedDocument> versions) {
        return versions.stream()
                .mapToInt(document -> document.text().length())
                .max()
                .orElse(0);
    }
}
