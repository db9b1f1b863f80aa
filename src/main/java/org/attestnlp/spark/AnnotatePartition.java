package org.attestnlp.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.apache.uima.UIMAException;
import org.attestnlp.io.DocumentReader;

/**
 * Annotates the documents of a partition (name, bytes, whether they are text), one after the other; each gives its rows before
 * the next is read.
 */
record AnnotatePartition(XmiFiles xmi, int maxChars, boolean anyLanguage) implements MapPartitionsFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> documents) throws UIMAException {
        if (!documents.hasNext()) {
            return List.<Row>of().iterator();
        }
        ExecutorPipeline pipeline = ExecutorPipeline.take();
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> pipeline.close());
        PartitionAnnotator annotator = new PartitionAnnotator(pipeline, new DocumentReader(maxChars, anyLanguage), xmi);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, 0), false)
                .flatMap(row -> annotator.annotate(row.getString(0), (byte[]) row.get(1), row.getBoolean(2)).stream())
                .iterator();
    }
}
