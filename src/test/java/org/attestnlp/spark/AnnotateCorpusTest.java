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
import org.apache.hadoop.conf.Configuration;
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
import org.attestnlp.run.RunSettings;
import org.attestnlp.run.SilentListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents give the same annotations on a cluster, here one of two cores, as on one machine. */
class AnnotateCorpusTest {

    /** Two folders hold a file of the same name. */
    private static final List<String> DOCUMENTS = List.of("a/news.txt", "b/news.txt", "news 3.txt");

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
        for (int i = 0; i < DOCUMENTS.size(); i++) {
            Path file = folder.resolve("texts").resolve(DOCUMENTS.get(i));
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "The ministry said that %d soldiers were killed. “We mourn them,” it added.".formatted(i + 11));
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
        for (String document : DOCUMENTS) {
            String xmi = "xmi/" + document + ".xmi";
            assertThat(cluster.resolve(xmi)).hasSameBinaryContentAs(single.resolve(xmi));
        }
        assertThat(cluster.resolve("xmi/TypeSystem.xml")).hasSameBinaryContentAs(single.resolve("xmi/TypeSystem.xml"));
        assertThat(rows.where("layer = 'failures'").select("document", "fault").collectAsList())
                .hasToString("[[none.bin,unreadable]]");
    }

    @Test
    void filesOfAGlobAreCalledByTheirPathsBelowItsFolder() throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        String texts = folder + "/texts";
        for (String files : List.of(texts, texts + "/*/*.txt", texts + "/{a,b}/n*", texts + "/news 3.txt")) {
            String base = DocumentPath.base(files, configuration);
            assertThat(base).as(files).isEqualTo("file:" + texts + "/");
            assertThat(DocumentPath.name("file:" + texts + "/a/news.txt", base)).isEqualTo("a/news.txt");
        }
        assertThat(DocumentPath.name("hdfs://other/a/news.txt", "file:/x/")).isEqualTo("other/a/news.txt");
    }

    @Test
    void rowsThatCannotBeAnnotatedAreFailuresAndTheOthersGoOn() throws IOException {
        String table = folder.resolve("gaps").toString();
        spark.sql("select * from values ('a', 'Rebels said 7 people were killed.'), ('b', null), (null, 'Text.'),"
                        + " ('c', ' '), ('d', 'Das Ministerium teilte mit, dass zwölf Soldaten an der Grenze getötet wurden.')"
                        + " as news(id, text)")
                .write()
                .parquet(table);
        String output = folder.resolve("from-gaps").toString();
        AnnotateCorpus.run(spark, JobArguments.parse("--table", table, "--output", output));
        assertThat(spark.read()
                        .parquet(output + "/annotations")
                        .where("layer in ('failures', 'casualties')")
                        .select("document", "low", "fault")
                        .orderBy("document")
                        .collectAsList())
                .hasToString("[[_,null,unreadable], [a,7,null], [b,null,unreadable], [c,null,unreadable],"
                        + " [d,null,language]]");
    }

    @Test
    void rowsOfOneNameAreToldBeforeAnyIsAnnotated() {
        String table = folder.resolve("twice").toString();
        spark.sql("select * from values ('a', 'One.'), ('b', 'Two.'), ('a', 'Three.') as news(id, text)")
                .write()
                .parquet(table);
        JobArguments job = JobArguments.parse("--table", table, "--output", folder + "/from-twice");
        assertThatThrownBy(() -> AnnotateCorpus.run(spark, job)).hasMessageContaining("several rows are called a;");
        assertThat(folder.resolve("from-twice")).doesNotExist();
    }

    @Test
    void tableIsReadToo() throws IOException {
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
        assertThatThrownBy(() -> JobArguments.parse("--output", "a", "--files", "b", "--max-chars", "many"))
                .hasMessageContaining("--max-chars is a number");
        assertThatThrownBy(() -> JobArguments.parse("--output", "a", "--files", "b", "--language", "de"))
                .hasMessageContaining("--language is auto or en");
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
        new CorpusRun(settings, "test", new SilentListener())
                .annotate(sink -> InputFiles.forEach(
                        List.of(folder.resolve("texts")), null, GlobFilter.ALL, file -> documents.forEach(file, sink)));
    }
}
