package org.attestnlp.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The seeds, and texts of any length that are made of their paragraphs. */
final class SeedTexts {

    private static final Path FOLDER = Path.of("seeds");

    private SeedTexts() {}

    /** The articles, in the order of their names. */
    static List<String> articles() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A text of shuffled paragraphs, each used as often as the others.
     *
     * @param length least number of code units
     */
    static String shuffled(int length, long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        for (String article : articles()) {
            Collections.addAll(paragraphs, article.split("\\n\\s*\\n"));
        }
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            Collections.shuffle(paragraphs, random);
            for (int i = 0; i < paragraphs.size() && text.length() < length; i++) {
                text.append(paragraphs.get(i).strip()).append("\n\n");
            }
        }
        return text.toString();
    }
}
