package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.attestnlp.lexicon.WordTable;

/**
 * Projects the word embeddings of the pinned {@code nlp4j-english} on a few directions when the project is built:
 * {@code WordTablePacker DIRECTIONS TARGET}. The file of directions has a row per column of the table.
 */
public final class WordTablePacker {

    private static final String EMBEDDINGS = "edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz";

    /** Cells are sixteenths. */
    private static final float PARTS = 16;

    private WordTablePacker() {}

    /**
     * Writes the table unless it is there and not older than the directions.
     *
     * @throws IOException if the embeddings cannot be read or the table cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path directions = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        boolean fresh = Files.exists(target)
                && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(directions)) >= 0;
        if (!fresh) {
            Path unfinished = target.resolveSibling(target.getFileName() + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                packed(directions(directions)).write(out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<float[]> directions(Path file) {
        return LexiconTable.file(file).rows().stream()
                .map(WordTablePacker::direction)
                .toList();
    }

    private static float[] direction(Row row) {
        String[] cells = row.require("direction").split(" ");
        float[] direction = new float[cells.length];
        for (int i = 0; i < cells.length; i++) {
            direction[i] = Float.parseFloat(cells[i]);
        }
        return direction;
    }

    private static WordTable packed(List<float[]> directions) throws IOException {
        Map<String, byte[]> rows = new HashMap<>();
        embeddings().forEach((word, embedding) -> {
            byte[] row = new byte[directions.size()];
            for (int column = 0; column < row.length; column++) {
                row[column] = cell(directions.get(column), normal(embedding));
            }
            rows.put(word, row);
        });
        return WordTable.of(directions.size(), rows);
    }

    private static byte cell(float[] direction, float[] embedding) {
        float sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] * embedding[i];
        }
        return (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, Math.round(sum * PARTS)));
    }

    /** The vector at length 1. */
    public static float[] normal(float[] vector) {
        double squares = 0;
        for (float each : vector) {
            squares += each * each;
        }
        float length = (float) Math.sqrt(squares);
        float[] normal = Arrays.copyOf(vector, vector.length);
        for (int i = 0; i < normal.length && length > 0; i++) {
            normal[i] /= length;
        }
        return normal;
    }

    /**
     * The embeddings of a million words; takes a gigabyte of heap.
     *
     * @throws IOException if the artifact is not on the class path or does not fit
     */
    @SuppressWarnings("unchecked") // The artifact's files say nothing about their types.
    public static Map<String, float[]> embeddings() throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(EMBEDDINGS)) {
            return (Map<String, float[]>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(EMBEDDINGS + " does not fit this NLP4J", e);
        }
    }
}
