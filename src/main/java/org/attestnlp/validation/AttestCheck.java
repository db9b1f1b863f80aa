package org.attestnlp.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.fit.validation.JCasValidationCheck;
import org.apache.uima.fit.validation.ValidationResult;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;

/** A check of the annotations of Attest's six types. A CAS that knows none of them passes. */
abstract class AttestCheck implements JCasValidationCheck {

    private static final String NAMESPACE = "org.attestnlp.type.";
    private static final List<String> TYPES =
            List.of("Organization", "Source", "Cue", "Quotation", "Claim", "CasualtyFigure");

    @Override
    public final List<ValidationResult> validate(JCas jcas) {
        List<ValidationResult> results = new ArrayList<>();
        check(
                annotations(jcas),
                (annotation, complaint) ->
                        results.add(ValidationResult.error(this, "%s %s", describe(annotation), complaint)));
        return results;
    }

    /**
     * Looks through the annotations.
     *
     * @param annotations all of the six types, type by type in the order of the text
     * @param error takes an annotation and what is wrong with it, in words that go on from its name
     */
    abstract void check(List<Annotation> annotations, BiConsumer<Annotation, String> error);

    private static List<Annotation> annotations(JCas jcas) {
        return TYPES.stream()
                .map(name -> jcas.getTypeSystem().getType(NAMESPACE + name))
                .filter(Objects::nonNull)
                .flatMap(type -> jcas.getAnnotationIndex(type).stream())
                .toList();
    }

    /** The features of an annotation that hold links. */
    static Stream<Feature> linkFeatures(Annotation annotation) {
        return annotation.getType().getFeatures().stream()
                .filter(feature -> feature.getRange().isArray());
    }

    /** The links in a feature; none where it is unset. */
    static List<FeatureStructure> links(Annotation annotation, Feature feature) {
        List<FeatureStructure> links = new ArrayList<>();
        if (annotation.getFeatureValue(feature) instanceof FSArray<?> array) {
            array.forEach(links::add);
        }
        return links;
    }

    /** What a link points to; null where the link or its target is missing. */
    static Annotation target(FeatureStructure link) {
        return link != null && value(link, "target") instanceof Annotation target ? target : null;
    }

    /** The value of a String or link feature; null where it is unset or the type has no such feature. */
    static Object value(FeatureStructure structure, String name) {
        Feature feature = structure.getType().getFeatureByBaseName(name);
        if (feature == null) {
            return null;
        }
        return feature.getRange().isStringOrStringSubtype()
                ? structure.getStringValue(feature)
                : structure.getFeatureValue(feature);
    }

    /** Whether an engine made the annotation, and not a person. */
    static boolean isMachineMade(Annotation annotation) {
        return value(annotation, "rule") != null;
    }

    private static String describe(Annotation annotation) {
        Type type = annotation.getType();
        String text = annotation.getCAS().getDocumentText();
        int end = Math.min(annotation.getEnd(), text == null ? 0 : text.length());
        String words = annotation.getBegin() < 0 || annotation.getBegin() > end
                ? ""
                : text.substring(annotation.getBegin(), end);
        return String.format(
                Locale.ROOT,
                "%s \"%s\" at %d-%d",
                type.getShortName(),
                words,
                annotation.getBegin(),
                annotation.getEnd());
    }
}
