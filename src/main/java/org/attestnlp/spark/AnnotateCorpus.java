package org.attestnlp.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Annotates a corpus on a cluster:
 *
 * <pre>{@code
 * spark-submit --class org.attestnlp.spark.AnnotateCorpus attest.jar \
 *     --files hdfs:///news/*.txt --output hdfs:///annotated
 * spark-submit --class org.attestnlp.spark.AnnotateCorpus attest.jar \
 *     --table hdfs:///news.parquet --id-column id --text-column text --output hdfs:///annotated
 * }</pre>
 *
 * <p>Writes {@code annotations} (parquet, one row per annotation, in parts by layer; failures are the layer {@code failures})
 * and {@code xmi/<name>.xmi} with {@code xmi/TypeSystem.xml}. Each executor loads models and lexicons once, and has a pipeline for
 * each of the tasks that it runs at a time. An annotation is the same as from the command line.
 */
public final class AnnotateCorpus {

    private static final int NAMES_SHOWN = 5;

    private AnnotateCorpus() {}

    public static void main(String[] arguments) throws IOException {
        JobArguments job = JobArguments.parse(arguments);
        SparkSession spark =
                SparkSession.builder().appName("Attest " + job.output()).getOrCreate();
        run(spark, job);
        spark.stop();
    }

    /**
     * Runs the job in a session.
     *
     * @throws IllegalArgumentException if two rows of a table have one name
     */
    static void run(SparkSession spark, JobArguments job) throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        XmiFiles xmi = new XmiFiles(job.output() + "/xmi", new SerializableConfiguration(configuration));
        Dataset<Row> annotations = documents(spark, job)
                .mapPartitions(
                        new AnnotatePartition(xmi, job.maxChars(), job.anyLanguage()), Encoders.row(ResultRows.SCHEMA));
        xmi.writeTypeSystem(ResultRows.TYPES);
        annotations
                .write()
                .mode(SaveMode.ErrorIfExists)
                .partitionBy(ResultRows.LAYER)
                .parquet(job.output() + "/annotations");
    }

    private static Dataset<Row> documents(SparkSession spark, JobArguments job) throws IOException {
        return job.files() == null ? table(spark, job) : files(spark, job);
    }

    private static Dataset<Row> files(SparkSession spark, JobArguments job) throws IOException {
        String base = DocumentPath.base(job.files(), spark.sparkContext().hadoopConfiguration());
        UserDefinedFunction name =
                functions.udf((UDF1<String, String>) path -> DocumentPath.name(path, base), DataTypes.StringType);
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .load(job.files())
                .select(
                        name.apply(functions.col("path")).as("document"),
                        functions.col("content").as("bytes"),
                        functions.lit(false).as("text"));
    }

    private static Dataset<Row> table(SparkSession spark, JobArguments job) {
        List<Column> columns = List.of(
                functions.col(job.idColumn()).cast(DataTypes.StringType).as("document"),
                functions.col(job.textColumn()).cast(DataTypes.BinaryType).as("bytes"),
                functions.lit(true).as("text"));
        Dataset<Row> documents = spark.read().parquet(job.table()).select(columns.toArray(Column[]::new));
        requireOneNameEach(documents, job.idColumn());
        return documents;
    }

    /** Asks for the column of names only, which parquet reads alone. */
    private static void requireOneNameEach(Dataset<Row> documents, String column) {
        List<String> twice = documents
                .groupBy("document")
                .count()
                .where("count > 1")
                .select("document")
                .as(Encoders.STRING())
                .takeAsList(NAMES_SHOWN)
                .stream()
                .sorted()
                .toList();
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("--id-column " + column + ": several rows are called "
                    + String.join(", ", twice) + "; name a column whose values differ");
        }
    }
}
