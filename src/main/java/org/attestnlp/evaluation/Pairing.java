package org.attestnlp.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The documents that two annotators share.
 *
 * @param pairs documents with the same name and text
 * @param onlyGold names of documents that only the first has; they are not counted
 * @param onlyPredicted names of documents that only the second has; nor are these
 */
record Pairing(List<Pair> pairs, List<String> onlyGold, List<String> onlyPredicted) {

    /** One document, annotated twice. */
    record Pair(MarkedDocument gold, MarkedDocument predicted) {}

    private static final int CONTEXT = 20;
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(txt|md|markdown|html?|pdf|docx)$");

    /**
     * Pairs documents by whole names, then by last parts of names without the ending of the text, because one of the two may
     * have been read from a folder further up, or may not know that the text was a {@code .txt}.
     *
     * @throws IOException if texts differ, or if no names agree
     */
    static Pairing of(Annotator gold, Annotator predicted) throws IOException {
        Map<String, MarkedDocument> rest = new LinkedHashMap<>(predicted.documents());
        Map<String, MarkedDocument> found = new LinkedHashMap<>();
        for (String name : gold.documents().keySet()) {
            if (rest.containsKey(name)) {
                found.put(name, rest.remove(name));
            }
        }
        Map<String, String> lastParts = uniqueLastParts(rest.keySet());
        Set<String> open = new LinkedHashSet<>(gold.documents().keySet());
        open.removeAll(found.keySet());
        uniqueLastParts(open).forEach((last, name) -> {
            if (lastParts.containsKey(last)) {
                found.put(name, rest.remove(lastParts.get(last)));
            }
        });
        open.removeAll(found.keySet());
        if (found.isEmpty()) {
            throw new IOException("No document of " + gold.name() + " is in " + predicted.name() + ", by name: "
                    + gold.documents().keySet().iterator().next() + " against "
                    + predicted.documents().keySet().iterator().next());
        }
        return new Pairing(pairs(gold, found), List.copyOf(open), List.copyOf(rest.keySet()));
    }

    private static List<Pair> pairs(Annotator gold, Map<String, MarkedDocument> found) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (MarkedDocument document : gold.documents().values()) {
            if (found.containsKey(document.name())) {
                Pair pair = new Pair(document, found.get(document.name()));
                requireSameText(pair);
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static Map<String, String> uniqueLastParts(Set<String> names) {
        Map<String, String> parts = new LinkedHashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        for (String name : names) {
            String last =
                    ENDING.matcher(name.substring(name.lastIndexOf('/') + 1)).replaceFirst("");
            if (parts.put(last, name) != null) {
                twice.add(last);
            }
        }
        parts.keySet().removeAll(twice);
        return parts;
    }

    /** Line breaks at the very end come and go with tools, and no annotation stands on them. */
    private static void requireSameText(Pair pair) throws IOException {
        String one = withoutLastBreaks(pair.gold().text());
        String other = withoutLastBreaks(pair.predicted().text());
        if (one.equals(other)) {
            return;
        }
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        long line = one.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        throw new IOException("The texts of " + pair.gold().name() + " differ at offset " + at + " (line " + line
                + "): " + excerpt(one, at) + " in " + pair.gold().origin() + ", " + excerpt(other, at) + " in "
                + pair.predicted().origin() + "; annotate the same text");
    }

    private static String withoutLastBreaks(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String excerpt(String text, int at) {
        return at == text.length()
                ? "the end"
                : "\"" + Context.oneLine(text.substring(at, Math.min(text.length(), at + CONTEXT))) + "\"";
    }
}
