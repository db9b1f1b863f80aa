package org.attestnlp.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A corpus of any size made of a few texts: each document has as many paragraphs as one of the texts, drawn from all of them.
 * The same texts and seed give the same bytes.
 */
public final class ShuffledCorpus {

    /** Paragraphs that fit into the head of a page stand alone there too; shorter ones are furniture. */
    private static final int SHORTEST = 40;

    private static final int DOCUMENTS_PER_FOLDER = 1000;

    private final List<String> paragraphs = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    /**
     * @param texts a folder; its files that end in {@code .txt}, at any depth, are read
     * @throws IllegalArgumentException if there are no paragraphs in it
     */
    public ShuffledCorpus(Path texts) throws IOException {
        for (Path text : texts(texts)) {
            List<String> own = Arrays.stream(Files.readString(text).split("\\R\\s*\\R"))
                    .filter(paragraph -> paragraph.length() >= SHORTEST)
                    .toList();
            if (!own.isEmpty()) {
                paragraphs.addAll(own);
                lengths.add(own.size());
            }
        }
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException(texts + " holds no .txt file with paragraphs; name a folder that does");
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes documents {@code 000/000000.txt} and so on, a thousand to a folder. */
    public void write(Path folder, int documents, long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < documents; i++) {
            Path file = folder.resolve("%03d/%06d.txt".formatted(i / DOCUMENTS_PER_FOLDER, i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, document(random));
        }
    }

    private String document(Random random) {
        List<String> drawn = new ArrayList<>();
        int length = lengths.get(random.nextInt(lengths.size()));
        while (drawn.size() < length) {
            drawn.add(paragraphs.get(random.nextInt(paragraphs.size())));
        }
        return String.join("\n\n", drawn) + "\n";
    }
}
