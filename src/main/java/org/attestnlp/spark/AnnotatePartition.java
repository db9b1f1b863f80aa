package org.attestnlp.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.uima.UIMAException;

/**
 * Annotates the documents of a partition (name, bytes, whether they are text), one after the other; each gives its rows before
 * the next is read.
 */
record AnnotatePartition(String xmiFolder, int maxChars, boolean anyLanguage)
        implements MapPartitionsFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> documents) throws UIMAException {
        if (!documents.hasNext()) {
            return List.<Row>of().iterator();
        }
        PartitionAnnotator annotator = new PartitionAnnotator(xmiFolder, maxChars, anyLanguage);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, 0), false)
                .flatMap(row -> annotator.annotate(row.getString(0), (byte[]) row.get(1), row.getBoolean(2)).stream())
                .iterator();
    }
}
