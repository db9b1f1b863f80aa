package org.attestnlp.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The lines by which a run remembers what is done: first its fingerprint and the lengths of the tables' heads, then a line per
 * document in the order of the tables: name, hash, counts, lengths of its rows. A line counts once it is ended, and is written
 * after what it tells of.
 */
final class Journal {

    private Journal() {}

    static byte[] head(String fingerprint, List<Integer> lengths) {
        return line(encode(fingerprint), join(lengths));
    }

    static byte[] entry(String document, String hash, List<Integer> counts, List<Integer> lengths) {
        return line(encode(document), hash, join(counts), join(lengths));
    }

    /**
     * Adds what the journal remembers to the results; nothing if it was written with another fingerprint or is damaged at its
     * head. Lines behind the end of a table, as a power cut can leave them, are left out.
     *
     * @param tables where the tables of that run stand
     * @return whether the fingerprint was the same
     */
    static boolean read(Path journal, String fingerprint, List<Path> tables, Map<String, EarlierResult> results)
            throws IOException {
        List<Long> ends = new ArrayList<>();
        for (Path table : tables) {
            ends.add(Files.exists(table) ? Files.size(table) : 0L);
        }
        try (BufferedReader lines = Files.newBufferedReader(journal, StandardCharsets.ISO_8859_1)) {
            String[] head = fields(lines.readLine());
            if (head.length != 3 || !encode(fingerprint).equals(head[0])) {
                return false;
            }
            List<Long> offsets = split(head[1]).stream().map(Integer::longValue).collect(Collectors.toList());
            for (String[] fields = fields(lines.readLine()); fields.length == 5; fields = fields(lines.readLine())) {
                EarlierResult result =
                        new EarlierResult(fields[1], split(fields[2]), List.copyOf(offsets), split(fields[3]), tables);
                for (int i = 0; i < offsets.size(); i++) {
                    offsets.set(i, offsets.get(i) + result.lengths().get(i));
                    if (offsets.get(i) > ends.get(i)) {
                        return true;
                    }
                }
                results.put(decode(fields[0]), result);
            }
        }
        return true;
    }

    /** Each line ends with a full stop, so that one that is cut off is known. */
    private static byte[] line(String... fields) {
        return (String.join("\t", fields) + "\t.\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String[] fields(String line) {
        String[] fields = line == null ? new String[0] : line.split("\t", -1);
        return fields.length > 0 && ".".equals(fields[fields.length - 1]) ? fields : new String[0];
    }

    private static String join(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> split(String numbers) {
        return numbers.isEmpty()
                ? List.of()
                : Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
