package org.attestnlp.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** How rows become bytes. */
public enum TableFormat {
    /** RFC 4180, UTF-8; lists joined by {@code "; "}. */
    CSV("csv") {
        @Override
        public byte[] head(List<String> columns) {
            return rows(columns, List.of(List.copyOf(columns)));
        }

        @Override
        public byte[] rows(List<String> columns, List<List<Object>> rows) {
            StringBuilder text = new StringBuilder();
            try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
                for (List<Object> row : rows) {
                    printer.printRecord(row.stream().map(TableFormat::flat));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("A StringBuilder does not fail", e);
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },

    /** One JSON object per row, UTF-8; without a head, cells that are null left out. */
    JSONL("jsonl") {
        @Override
        public byte[] head(List<String> columns) {
            return new byte[0];
        }

        @Override
        public byte[] rows(List<String> columns, List<List<Object>> rows) {
            return rows.stream()
                    .map(row -> json(columns, row) + "\n")
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String ending;

    TableFormat(String ending) {
        this.ending = ending;
    }

    /** The ending of file names. */
    public String ending() {
        return ending;
    }

    /** What a table begins with. */
    public abstract byte[] head(List<String> columns);

    /** The rows, each ended. */
    public abstract byte[] rows(List<String> columns, List<List<Object>> rows);

    private static Object flat(Object cell) {
        return cell instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : cell;
    }

    private static String json(List<String> columns, List<Object> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (row.get(i) != null) {
                object.put(columns.get(i), row.get(i));
            }
        }
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Strings and numbers are always JSON", e);
        }
    }
}
