package org.attestnlp.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;

/**
 * An annotation as markup shows it.
 *
 * @param begin offset of its first code unit
 * @param end offset behind its last
 * @param type its name in the case file
 * @param rank position of the type in the case file: of two on the same words the lower one is the outer
 * @param features as they are written
 */
record Mark(int begin, int end, String type, int rank, String features) {

    private static final String OWN_TYPES = "org.attestnlp.type.";

    /** Outer marks first, as {@link CaseMarkup} opens them. */
    private static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::begin)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparingInt(Mark::rank)
            .thenComparing(Mark::features);

    /** The annotations of these types, outer ones first. */
    static List<Mark> of(CAS cas, List<ShownType> types) {
        List<Mark> marks = new ArrayList<>();
        for (int rank = 0; rank < types.size(); rank++) {
            ShownType shown = types.get(rank);
            for (AnnotationFS annotation : cas.getAnnotationIndex(type(cas.getTypeSystem(), shown.name()))) {
                String features = assignments(annotation, shown.features());
                marks.add(new Mark(annotation.getBegin(), annotation.getEnd(), shown.name(), rank, features));
            }
        }
        marks.sort(ORDER);
        return marks;
    }

    private static Type type(TypeSystem types, String name) {
        return Stream.of(OWN_TYPES + name, name)
                .map(types::getType)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> byShortName(types, name));
    }

    private static Type byShortName(TypeSystem types, String name) {
        List<Type> found = new ArrayList<>();
        types.getTypeIterator().forEachRemaining(type -> {
            if (type.getShortName().equals(name)) {
                found.add(type);
            }
        });
        if (found.size() != 1) {
            throw new IllegalArgumentException("expected one type named " + name + " but there are " + found);
        }
        return found.get(0);
    }

    private static String assignments(AnnotationFS annotation, List<String> names) {
        return names.stream()
                .map(name -> assignment(annotation, name))
                .filter(assignment -> !assignment.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String assignment(AnnotationFS annotation, String name) {
        Feature feature = annotation.getType().getFeatureByBaseName(name);
        if (feature == null) {
            throw new IllegalArgumentException(annotation.getType().getName() + " has no feature " + name);
        }
        String value = value(annotation, feature);
        return value == null || value.isEmpty() ? "" : name + "=" + quoted(value);
    }

    private static String value(AnnotationFS annotation, Feature feature) {
        if (feature.getRange().isPrimitive()) {
            return annotation.getFeatureValueAsString(feature);
        }
        FeatureStructure value = annotation.getFeatureValue(feature);
        if (value instanceof FSArray<?> links) {
            return links.stream().map(link -> words(target(link))).collect(Collectors.joining("; "));
        }
        return value == null ? null : words(value);
    }

    /** Links know their target by a feature of that name; arrays of annotations hold the targets themselves. */
    private static FeatureStructure target(FeatureStructure link) {
        Feature target = link.getType().getFeatureByBaseName("target");
        return target == null ? link : link.getFeatureValue(target);
    }

    private static String words(FeatureStructure target) {
        return target instanceof AnnotationFS annotation ? annotation.getCoveredText() : String.valueOf(target);
    }

    private static String quoted(String value) {
        if (value.matches("[^\\s\"\\\\{|}]+")) {
            return value;
        }
        String escaped = value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return '"' + escaped + '"';
    }
}
