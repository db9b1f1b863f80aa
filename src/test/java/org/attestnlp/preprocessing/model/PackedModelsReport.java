package org.attestnlp.preprocessing.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the packed with the published models on any texts: {@code PackedModelsReport PATH...}, where a path is a text file,
 * a file of JSON lines with a field {@code text}, or a folder of such files. Prints the first sentences that differ and, for
 * each file, how many documents and sentences were compared and how many differ.
 */
final class PackedModelsReport {

    private static final int SHOWN = 5;

    private final ModelComparison models = new ModelComparison();
    private final PrintStream out;
    private int shown;

    private PackedModelsReport(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] paths) throws IOException {
        PackedModelsReport report = new PackedModelsReport(System.out);
        for (String path : paths) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    report.compare(file);
                }
            }
        }
    }

    private void compare(Path file) throws IOException {
        int sentences = 0;
        int different = 0;
        List<String> texts = texts(file);
        for (String text : texts) {
            for (ModelComparison.Annotated sentence : models.annotate(text)) {
                sentences++;
                different += sentence.differs() ? 1 : 0;
                show(sentence);
            }
        }
        if (!texts.isEmpty()) {
            out.println(file.getFileName() + ": " + texts.size() + " documents, " + sentences + " sentences, "
                    + different + " differ");
        }
    }

    private void show(ModelComparison.Annotated sentence) {
        if (sentence.differs() && shown < SHOWN) {
            shown++;
            out.println("packed    " + sentence.byPacked());
            out.println("published " + sentence.byPublished());
        }
    }

    private static List<String> texts(Path file) throws IOException {
        if (file.toString().endsWith(".txt")) {
            return List.of(Files.readString(file));
        }
        List<String> texts = new ArrayList<>();
        if (file.toString().endsWith(".jsonl")) {
            ObjectMapper json = new ObjectMapper();
            for (String line : Files.readAllLines(file)) {
                texts.add(json.readTree(line).path("text").asText());
            }
        }
        return texts;
    }
}
