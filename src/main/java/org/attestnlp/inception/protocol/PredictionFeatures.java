package org.attestnlp.inception.protocol;

/**
 * The features that INCEpTION adds to each layer for suggestions. No other class knows these names (INCEpTION 41.4, {@code
 * RecommendationService}).
 */
final class PredictionFeatures {

    /** True on each suggestion; what is without it is ignored. */
    static final String IS_PREDICTION = "inception_internal_predicted";

    private PredictionFeatures() {}

    /** How sure the recommender is; ranks suggestions and is shown with them. */
    static String score(String feature) {
        return feature + "_score";
    }

    /** Why the recommender suggests it, shown with the suggestion. */
    static String explanation(String feature) {
        return feature + "_score_explanation";
    }

    /** True where the suggestion corrects an annotation that is there; since INCEpTION 36. */
    static String correction(String feature) {
        return feature + "_correction";
    }

    /** What is corrected, shown with the suggestion. */
    static String correctionExplanation(String feature) {
        return feature + "_correction_explanation";
    }
}
