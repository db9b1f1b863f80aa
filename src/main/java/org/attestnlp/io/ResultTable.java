package org.attestnlp.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.JCas;

/**
 * A table of a run: all annotations of one layer, or all documents.
 *
 * @param layer whose annotations are the rows; null for the table of documents
 */
public record ResultTable(Layer layer, TableFormat format) {

    private static final List<String> DOCUMENT_COLUMNS =
            List.of("document", "title", "byline", "date", "outlet", "characters");

    /** The tables of a run, in the order in which they are written. */
    public static List<ResultTable> of(Set<Layer> layers, List<TableFormat> formats) {
        List<ResultTable> tables = new ArrayList<>();
        for (TableFormat format : formats) {
            tables.add(new ResultTable(null, format));
            layers.stream().sorted().forEach(layer -> tables.add(new ResultTable(layer, format)));
        }
        return tables;
    }

    public String fileName() {
        return (layer == null ? "documents" : layer.tag()) + "." + format.ending();
    }

    /** What the file begins with. */
    public byte[] head(TypeSystem typeSystem) {
        return format.head(columns(typeSystem));
    }

    /** The rows of one document. */
    public byte[] rows(JCas jcas, String document, DocumentInfo info) {
        List<List<Object>> rows = layer == null
                ? List.of(List.of(
                        document,
                        info.title(),
                        info.byline(),
                        info.date(),
                        info.outlet(),
                        jcas.getDocumentText().length()))
                : AnnotationRows.of(jcas, layer, document, info);
        return format.rows(columns(jcas.getTypeSystem()), rows);
    }

    private List<String> columns(TypeSystem typeSystem) {
        return layer == null ? DOCUMENT_COLUMNS : AnnotationRows.columns(typeSystem, layer);
    }
}
