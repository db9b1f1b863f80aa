package org.attestnlp.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of cases: what it shows, then texts that carry the expected annotations as {@link CaseMarkup}.
 *
 * <pre>
 * # What the file is about, for the reader.
 * types: Quotation(kind, source); Source(kind)
 * === a minister speaks
 * {Source|The minister|kind=person} said {Quotation|the bridge was safe|kind=indirect source="The minister"}.
 * </pre>
 *
 * <p>The text of a case runs to the next line that begins with {@code ===} and may have several paragraphs.
 *
 * @param path where it was read
 * @param head the lines before the first case
 * @param types what its markup shows
 */
record CaseFile(Path path, List<String> head, List<ShownType> types, List<Case> cases) {

    private static final String TITLE = "===";
    private static final String TYPES = "types:";

    /**
     * One text with its expectation.
     *
     * @param line line of its title in the file, from 1
     * @param title what the case shows
     * @param marked the text with its expected markup, without white space around it
     */
    record Case(int line, String title, String marked) {}

    /** All case files below a folder, in the order of their paths. */
    static List<CaseFile> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".cases"))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
        }
    }

    static CaseFile read(Path path) {
        try {
            return parse(path, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /**
     * @throws IllegalArgumentException if no type is shown or there is no case
     */
    static CaseFile parse(Path path, List<String> lines) {
        List<String> head =
                lines.stream().takeWhile(line -> !line.startsWith(TITLE)).toList();
        List<ShownType> types = head.stream()
                .filter(line -> line.startsWith(TYPES))
                .flatMap(line -> ShownType.list(line.substring(TYPES.length())).stream())
                .toList();
        List<Case> cases = cases(lines, head.size());
        if (types.isEmpty() || cases.isEmpty()) {
            throw new IllegalArgumentException(path + ": expected a line 'types: …' and after it a line '=== title'");
        }
        return new CaseFile(path, head, types, cases);
    }

    private static List<Case> cases(List<String> lines, int firstTitle) {
        List<Case> cases = new ArrayList<>();
        int title = firstTitle;
        while (title < lines.size()) {
            int end = title + 1;
            while (end < lines.size() && !lines.get(end).startsWith(TITLE)) {
                end++;
            }
            String marked = String.join("\n", lines.subList(title + 1, end)).strip();
            cases.add(new Case(
                    title + 1, lines.get(title).substring(TITLE.length()).strip(), marked));
            title = end;
        }
        return cases;
    }

    /** Writes the file anew with other markup in the same order of cases. */
    void rewrite(List<String> marked) throws IOException {
        StringBuilder out =
                new StringBuilder(head.stream().map(line -> line + "\n").collect(Collectors.joining()));
        for (int i = 0; i < cases.size(); i++) {
            out.append(TITLE).append(' ').append(cases.get(i).title()).append('\n');
            out.append(marked.get(i)).append("\n\n");
        }
        Files.writeString(path, out.substring(0, out.length() - 1));
    }
}
