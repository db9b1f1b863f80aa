package org.attestnlp.organization;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.attestnlp.lexicon.WordTable;

/**
 * What the meaning of words says for or against a name, role by role. The build projects NLP4J's word embeddings on the
 * directions in {@code word-roles.tsv} and keeps one byte for each word and role; the embeddings themselves are not needed
 * any more. Loaded once per JVM.
 */
final class WordMeanings {

    /** The table's unit: cells are sixteenths of the log-linear model's unit. */
    static final double UNIT = 1 / 16.0;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final class Holder {
        private static final WordMeanings MEANINGS = new WordMeanings();
    }

    private final WordTable table;
    private final double[] unknown = new double[WordRole.values().length];

    private WordMeanings() {
        for (Row row :
                LexiconTable.resource(WordMeanings.class, "word-roles.tsv").rows()) {
            unknown[row.constant("role", WordRole.class).ordinal()] = Double.parseDouble(row.require("unknown"));
        }
        try (InputStream in = WordMeanings.class.getResourceAsStream("word-roles.packed")) {
            if (in == null) {
                throw new IOException(
                        "word-roles.packed is not on the class path; build Attest with Maven, which packs it");
            }
            table = WordTable.read(new BufferedInputStream(in, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordMeanings english() {
        return Holder.MEANINGS;
    }

    /** What the words say all together: positive for the name of an organization. */
    double weigh(Map<WordRole, String> words) {
        double sum = 0;
        for (Map.Entry<WordRole, String> word : words.entrySet()) {
            int role = word.getKey().ordinal();
            int row = table.row(form(word.getValue()));
            sum += row == WordTable.UNKNOWN ? unknown[role] : table.get(row, role) * UNIT;
        }
        return sum;
    }

    /** The word as the embeddings have it: every run of digits is a zero. */
    static String form(String word) {
        String straight = word.replace('’', '\'');
        return hasDigit(straight) ? DIGITS.matcher(straight).replaceAll("0") : straight;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
