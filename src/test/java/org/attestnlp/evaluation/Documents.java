package org.attestnlp.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hand-made annotators: places are given as the words that are marked. */
final class Documents {

    static final String TEXT = "The ministry said five miners died. A union put the toll at nine.";

    private Documents() {}

    static Annotator annotator(String name, MarkedDocument... documents) {
        Map<String, MarkedDocument> byName = new LinkedHashMap<>();
        Arrays.stream(documents).forEach(document -> byName.put(document.name(), document));
        return new Annotator(name, byName);
    }

    static MarkedDocument document(String name, Mark... marks) {
        return new MarkedDocument(name, name + ".xmi", TEXT, List.of(marks));
    }

    static Mark mark(String type, String words) {
        return mark(type, words, Map.of());
    }

    static Mark mark(String type, String words, Map<String, String> features) {
        return new Mark(type, place(words), features, Map.of(), "");
    }

    static Mark byRule(String rule, String type, String words) {
        return new Mark(type, place(words), Map.of(), Map.of(), rule);
    }

    static Mark linked(String type, String words, String source) {
        return new Mark(type, place(words), Map.of(), Map.of("source", List.of(place(source))), "");
    }

    static Place place(String words) {
        int begin = TEXT.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Place(begin, begin + words.length());
    }

    static List<Place> places(int... borders) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < borders.length; i += 2) {
            places.add(new Place(borders[i], borders[i + 1]));
        }
        return places;
    }
}
