package org.attestnlp.run;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lines by which a run remembers what is done: first its fingerprint, then a line per document in the order of the tables:
 * name, hash, counts, places and lengths of its rows. A line counts once it is ended, and is written after what it tells of. Of
 * a journal that is read, lines are kept on disk, and looked up when a document asks for its own.
 */
final class Journal implements Closeable {

    private static final int FIELDS = 6;

    /** A line's place and length share a number: lines are shorter than a megabyte, journals than eight terabytes. */
    private static final int LENGTH_BITS = 20;

    private final FileChannel channel;
    private final List<Path> tables;
    private final NameIndex lines;

    private Journal(FileChannel channel, List<Path> tables, NameIndex lines) {
        this.channel = channel;
        this.tables = tables;
        this.lines = lines;
    }

    static byte[] head(String fingerprint) {
        return line(encode(fingerprint));
    }

    static byte[] entry(String document, String hash, List<Integer> counts, List<Long> offsets, List<Integer> lengths) {
        return line(encode(document), hash, join(counts), join(offsets), join(lengths));
    }

    /**
     * Opens the journal of an earlier run. It remembers nothing if it was written with another fingerprint or is damaged at its
     * head. Lines behind the end of a table, as a power cut can leave them, are left out.
     *
     * @param tables where the tables of that run stand
     */
    static Journal open(Path journal, String fingerprint, List<Path> tables) throws IOException {
        return new Journal(FileChannel.open(journal), tables, index(journal, fingerprint, tables));
    }

    private static NameIndex index(Path journal, String fingerprint, List<Path> tables) throws IOException {
        NameIndex index = new NameIndex();
        List<Long> sizes = new ArrayList<>();
        for (Path table : tables) {
            sizes.add(Files.exists(table) ? Files.size(table) : 0L);
        }
        try (BufferedReader lines = Files.newBufferedReader(journal, StandardCharsets.ISO_8859_1)) {
            String line = lines.readLine();
            boolean whole = Arrays.equals(fields(line), new String[] {encode(fingerprint), "."});
            long place = 0;
            while (whole) {
                place += line.length() + 1;
                line = lines.readLine();
                String[] fields = fields(line);
                whole = fields.length == FIELDS && line.length() < 1 << LENGTH_BITS && fit(fields, sizes);
                if (whole) {
                    index.put(decode(fields[0]), place << LENGTH_BITS | line.length());
                }
            }
        }
        return index;
    }

    /** Whether the tables hold the rows that a line tells of. */
    private static boolean fit(String[] fields, List<Long> sizes) {
        List<Long> offsets = longs(fields[3]);
        List<Integer> lengths = integers(fields[4]);
        for (int i = 0; i < sizes.size(); i++) {
            if (offsets.get(i) + lengths.get(i) > sizes.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** What the run made of the document. */
    Optional<EarlierResult> find(String document) throws IOException {
        long line = lines.get(document);
        if (line == NameIndex.NONE) {
            return Optional.empty();
        }
        String[] fields = fields(read(line >> LENGTH_BITS, (int) line & (1 << LENGTH_BITS) - 1));
        return fields.length == FIELDS && document.equals(decode(fields[0]))
                ? Optional.of(new EarlierResult(
                        fields[1], integers(fields[2]), longs(fields[3]), integers(fields[4]), tables))
                : Optional.empty();
    }

    private String read(long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, place + bytes.position());
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Each line ends with a full stop, so that one that is cut off is known. */
    private static byte[] line(String... fields) {
        return (String.join("\t", fields) + "\t.\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String[] fields(String line) {
        String[] fields = line == null ? new String[0] : line.split("\t", -1);
        return fields.length > 0 && ".".equals(fields[fields.length - 1]) ? fields : new String[0];
    }

    private static String join(List<? extends Number> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Long> longs(String numbers) {
        return numbers.isEmpty()
                ? List.of()
                : Arrays.stream(numbers.split(",")).map(Long::valueOf).toList();
    }

    private static List<Integer> integers(String numbers) {
        return longs(numbers).stream().map(Math::toIntExact).toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
