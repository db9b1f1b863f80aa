package org.attestnlp.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCreationUtils;
import org.attestnlp.io.AnnotationRows;
import org.attestnlp.io.DocumentInfo;
import org.attestnlp.io.Layer;

/** Annotations and failures as rows of one schema: the columns of all layers, null where a layer has none of that name. */
final class ResultRows {

    static final String LAYER = "layer";

    /** The types of the rows' annotations. */
    static final TypeSystem TYPES = types();

    /** The same cells as on the command line, in the types of Spark. */
    static final StructType SCHEMA = schema();

    private ResultRows() {}

    static List<Row> of(JCas jcas, String document, DocumentInfo info) {
        List<Row> rows = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            List<String> columns = AnnotationRows.columns(jcas.getTypeSystem(), layer);
            for (List<Object> cells : AnnotationRows.of(jcas, layer, document, info)) {
                Map<String, Object> values = new LinkedHashMap<>();
                values.put(LAYER, layer.tag());
                for (int i = 0; i < cells.size(); i++) {
                    values.put(columns.get(i), flat(cells.get(i)));
                }
                rows.add(row(values));
            }
        }
        return rows;
    }

    static Row failure(String document, String fault, String reason) {
        return row(Map.of(LAYER, "failures", "document", document, "fault", fault, "reason", reason));
    }

    private static Row row(Map<String, Object> values) {
        Object[] cells = new Object[SCHEMA.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = values.get(SCHEMA.fieldNames()[i]);
        }
        return RowFactory.create(cells);
    }

    private static Object flat(Object cell) {
        return cell instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : cell;
    }

    private static StructType schema() {
        Map<String, DataType> fields = new LinkedHashMap<>();
        for (Layer layer : Layer.values()) {
            for (String column : AnnotationRows.columns(TYPES, layer)) {
                fields.putIfAbsent(column, type(column));
            }
        }
        fields.put("fault", DataTypes.StringType);
        fields.put("reason", DataTypes.StringType);
        fields.put(LAYER, DataTypes.StringType);
        return new StructType(fields.entrySet().stream()
                .map(field -> DataTypes.createStructField(field.getKey(), field.getValue(), true))
                .toArray(StructField[]::new));
    }

    private static DataType type(String column) {
        return switch (column) {
            case "begin", "end", "low", "high" -> DataTypes.IntegerType;
            case "confidence" -> DataTypes.FloatType;
            default -> DataTypes.StringType;
        };
    }

    private static TypeSystem types() {
        try {
            return CasCreationUtils.createCas(TypeSystemDescriptionFactory.createTypeSystemDescription(), null, null)
                    .getTypeSystem();
        } catch (UIMAException e) {
            throw new IllegalStateException("Attest's type system cannot be read", e);
        }
    }
}
