package org.attestnlp.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts figures about the same outcome and victims side by side. */
final class FigureGroups {

    /** In a larger group every pair is too many to look at, and its chart shows what there is. */
    private static final int MOST_COMPARED = 500;

    private final List<DocumentView> documents;
    private final List<FigureView> figures;

    FigureGroups(List<DocumentView> documents, List<FigureView> figures) {
        this.documents = documents;
        this.figures = figures;
    }

    /** Those that differ first, then those with more sources. */
    List<FigureGroup> groups() {
        Map<VictimKey, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            byKey.computeIfAbsent(VictimKey.of(annotation(i), figures.get(i).document()), key -> new ArrayList<>())
                    .add(i);
        }
        return byKey.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FigureGroup::differs)
                        .thenComparing(this::namedSources)
                        .reversed())
                .toList();
    }

    private FigureGroup group(VictimKey key, List<Integer> members) {
        List<Integer> sorted = members.stream()
                .sorted(Comparator.comparing((Integer i) ->
                                documents.get(figures.get(i).document()).date())
                        .thenComparing(i -> figures.get(i).source()))
                .toList();
        return new FigureGroup(key.outcome(), commonWords(members), sorted, differs(members));
    }

    private String commonWords(List<Integer> members) {
        return members.stream()
                .map(i -> annotation(i).text("victims"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private boolean differs(List<Integer> members) {
        List<Integer> compared = members.subList(0, Math.min(members.size(), MOST_COMPARED));
        return compared.stream().anyMatch(one -> compared.stream().anyMatch(other -> contradict(one, other)));
    }

    private boolean contradict(int one, int other) {
        return !sameSource(figures.get(one), figures.get(other))
                && !NumberRange.of(annotation(one)).meets(NumberRange.of(annotation(other)));
    }

    private static boolean sameSource(FigureView one, FigureView other) {
        return one.source().equals(other.source()) && (!one.byAuthor() || one.document() == other.document());
    }

    private long namedSources(FigureGroup group) {
        return group.figures().stream()
                .map(figures::get)
                .filter(figure -> !figure.byAuthor())
                .map(FigureView::source)
                .distinct()
                .count();
    }

    private AnnotationView annotation(int figure) {
        FigureView view = figures.get(figure);
        return documents.get(view.document()).annotations().get(view.annotation());
    }
}
