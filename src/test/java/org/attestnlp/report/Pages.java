package org.attestnlp.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Made-up reports. */
final class Pages {

    private Pages() {}

    static AnnotationView mark(String text, String type, String words, Map<String, Object> features) {
        return mark(text, type, words, features, Map.of());
    }

    static AnnotationView mark(
            String text, String type, String words, Map<String, Object> features, Map<String, List<Integer>> links) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new AnnotationView(type, begin, begin + words.length(), features, links);
    }

    static Map<String, Object> figure(String outcome, String victims, int low, int high) {
        return Map.of(
                "outcome",
                outcome,
                "victims",
                victims,
                "low",
                low,
                "high",
                high,
                "count",
                String.valueOf(Math.max(low, high)));
    }

    static DocumentView document(String name, String date, String text, AnnotationView... annotations) {
        return new DocumentView(name, name, "", date, "Daily", text, List.of(), List.of(annotations));
    }

    /** A toll that two sources count day by day, with a figure of no known day. */
    static ReportView toll() {
        List<DocumentView> documents = new ArrayList<>();
        List<FigureView> figures = new ArrayList<>();
        int[] counts = {12, 9, 30, 21, 44, 40};
        for (int i = 0; i <= counts.length; i++) {
            int count = i < counts.length ? counts[i] : 50;
            String source = i % 2 == 0 ? "Ministry" : "Union";
            String text = source + " said " + count + " Ruritanians had died.";
            String date = i < counts.length ? "2030-01-0" + (1 + i / 2 * 3) : "";
            AnnotationView mark =
                    mark(text, "CasualtyFigure", count + " Ruritanians", figure("killed", "Ruritanians", count, count));
            figures.add(new FigureView(i, 0, 0, text.length(), source));
            documents.add(document("day " + i, date, text, mark));
        }
        return new ReportView(documents, figures, new FigureGroups(documents, figures).groups());
    }

    /** All annotations in one document: nothing can be put off to another page. */
    static ReportView large(int annotations) {
        StringBuilder text = new StringBuilder();
        List<AnnotationView> marks = new ArrayList<>();
        List<FigureView> figures = new ArrayList<>();
        for (int i = 0; i < annotations / 4; i++) {
            int begin = text.length();
            text.append("Ministry ").append(i % 50).append(" said ").append(i).append(" villagers had died.\n");
            int said = text.indexOf(" said ", begin);
            int source = marks.size();
            String speaker = text.substring(begin, said);
            marks.add(new AnnotationView("Source", begin, said, Map.of("canonicalName", speaker), Map.of()));
            marks.add(new AnnotationView("Cue", said + 1, said + 5, Map.of("lemma", "say"), Map.of()));
            marks.add(new AnnotationView(
                    "Quotation",
                    said + 6,
                    text.length() - 2,
                    Map.of("speaker", speaker),
                    Map.of("source", List.of(source), "cue", List.of(source + 1))));
            int end = text.indexOf(" had", begin);
            figures.add(new FigureView(0, marks.size(), begin, text.length() - 1, speaker));
            marks.add(
                    new AnnotationView("CasualtyFigure", said + 6, end, figure("killed", "villagers", i, i), Map.of()));
        }
        DocumentView document = new DocumentView("large", "Large", "", "", "", text.toString(), List.of(), marks);
        List<DocumentView> documents = List.of(document);
        return new ReportView(documents, figures, new FigureGroups(documents, figures).groups());
    }
}
