package org.attestnlp.spark;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

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
 * and {@code xmi/<name>.xmi}. Each executor loads the models once, and each of its tasks has a pipeline of its own. An
 * annotation is the same as from the command line.
 */
public final class AnnotateCorpus {

    private AnnotateCorpus() {}

    public static void main(String[] arguments) {
        JobArguments job = JobArguments.parse(arguments);
        SparkSession spark =
                SparkSession.builder().appName("Attest " + job.output()).getOrCreate();
        run(spark, job);
        spark.stop();
    }

    /** Runs the job in a session. */
    static void run(SparkSession spark, JobArguments job) {
        String xmi = job.output() + "/xmi";
        documents(spark, job)
                .mapPartitions(
                        new AnnotatePartition(xmi, job.maxChars(), job.anyLanguage()), Encoders.row(ResultRows.SCHEMA))
                .write()
                .mode(SaveMode.ErrorIfExists)
                .partitionBy(ResultRows.LAYER)
                .parquet(job.output() + "/annotations");
    }

    private static Dataset<Row> documents(SparkSession spark, JobArguments job) {
        return job.files() == null ? table(spark, job) : files(spark, job);
    }

    /** The name is the path's last part, as the command line calls a file. */
    private static Dataset<Row> files(SparkSession spark, JobArguments job) {
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .load(job.files())
                .select(
                        functions
                                .element_at(functions.split(functions.col("path"), "/"), -1)
                                .as("document"),
                        functions.col("content").as("bytes"),
                        functions.lit(false).as("text"));
    }

    private static Dataset<Row> table(SparkSession spark, JobArguments job) {
        List<Column> columns = List.of(
                functions.col(job.idColumn()).cast(DataTypes.StringType).as("document"),
                functions.col(job.textColumn()).cast(DataTypes.BinaryType).as("bytes"),
                functions.lit(true).as("text"));
        return spark.read().parquet(job.table()).select(columns.toArray(Column[]::new));
    }
}
