package org.attestnlp.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.attestnlp.io.CasFormat;
import org.attestnlp.io.Documents;
import org.attestnlp.io.GlobFilter;
import org.attestnlp.io.InputFiles;
import org.attestnlp.io.Layer;
import org.attestnlp.io.TableFormat;
import org.attestnlp.run.CorpusRun;
import org.attestnlp.run.RunListener;
import org.attestnlp.run.RunSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents give the same annotations on a cluster, here one of two cores, as on one machine. */
class AnnotateCorpusTest {

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void start() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        Files.createDirectories(folder.resolve("texts"));
        for (int i = 1; i < 4; i++) {
            Files.writeString(
                    folder.resolve("texts/news " + i + ".txt"),
                    "The ministry said that %d soldiers were killed. “We mourn them,” it added.".formatted(i + 10));
        }
        Files.write(folder.resolve("texts/none.bin"), new byte[] {0});
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void filesGiveTheSameAsOnOneMachine() throws Exception {
        Path cluster = folder.resolve("cluster");
        AnnotateCorpus.run(spark, JobArguments.parse("--files", folder + "/texts", "--output", cluster.toString()));
        Path single = folder.resolve("single");
        annotate(single);
        Dataset<Row> rows = spark.read().parquet(cluster + "/annotations");
        for (Layer layer : Layer.values()) {
            assertThat(cells(rows, layer)).as(layer.tag()).isEqualTo(cells(single.resolve(layer.tag() + ".csv")));
        }
        for (int i = 1; i < 4; i++) {
            String xmi = "xmi/news " + i + ".txt.xmi";
            assertThat(cluster.resolve(xmi)).hasSameBinaryContentAs(single.resolve(xmi));
        }
        assertThat(rows.where("layer = 'failures'").select("document", "fault").collectAsList())
                .hasToString("[[none.bin,unreadable]]");
    }

    @Test
    void tableIsReadToo() {
        String table = folder.resolve("table").toString();
        spark.range(2)
                .select(
                        functions.col("id"),
                        functions.lit("Rebels said 7 people were killed.").as("body"))
                .write()
                .parquet(table);
        String output = folder.resolve("from-table").toString();
        AnnotateCorpus.run(spark, JobArguments.parse("--table", table, "--text-column", "body", "--output", output));
        assertThat(spark.read()
                        .parquet(output + "/annotations")
                        .where("layer = 'casualties'")
                        .select("document", "low")
                        .orderBy("document")
                        .collectAsList())
                .hasToString("[[0,7], [1,7]]");
    }

    @Test
    void wrongArgumentsAreTold() {
        assertThatThrownBy(() -> JobArguments.parse("--file", "a")).hasMessageContaining("names are --files");
        assertThatThrownBy(() -> JobArguments.parse("--output", "a")).hasMessageContaining("--files or --table");
    }

    private static List<List<String>> cells(Dataset<Row> rows, Layer layer) throws IOException {
        List<String> header = header(folder.resolve("single").resolve(layer.tag() + ".csv"));
        Column[] columns = header.stream().map(functions::col).toArray(Column[]::new);
        return rows
                .where(functions.col("layer").equalTo(layer.tag()))
                .orderBy("document", "begin", "end")
                .select(columns)
                .collectAsList()
                .stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> row.isNullAt(i) ? "" : String.valueOf(row.get(i)))
                        .toList())
                .toList();
    }

    private static List<List<String>> cells(Path table) throws IOException {
        return CSVFormat.RFC4180.parse(Files.newBufferedReader(table)).getRecords().stream()
                .skip(1)
                .map(CSVRecord::toList)
                .toList();
    }

    private static List<String> header(Path table) throws IOException {
        try (Stream<String> lines = Files.lines(table)) {
            return Arrays.asList(lines.findFirst().orElseThrow().split(","));
        }
    }

    private static void annotate(Path output) throws Exception {
        RunSettings settings = new RunSettings(
                output,
                2,
                Duration.ofSeconds(300),
                1_000_000,
                false,
                false,
                EnumSet.allOf(Layer.class),
                List.of(CasFormat.XMI),
                List.of(TableFormat.CSV),
                Map.of(),
                "");
        Documents documents = new Documents(null, "text", 1_000_000);
        new CorpusRun(settings, "test", new Silent())
                .annotate(sink -> InputFiles.forEach(
                        List.of(folder.resolve("texts")), null, GlobFilter.ALL, file -> documents.forEach(file, sink)));
    }

    private static final class Silent implements RunListener {

        @Override
        public void found(long documents) {}

        @Override
        public void ready() {}

        @Override
        public void step() {}

        @Override
        public void notice(String line) {}
    }
}
