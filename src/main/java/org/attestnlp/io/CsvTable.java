package org.attestnlp.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;

/**
 * A table of all annotations of one type, one row each: document, begin and end (UTF-16 code units), covered text, then every
 * feature in the order of the type system; a link shows the covered text of its targets. RFC 4180, UTF-8.
 */
public final class CsvTable implements Closeable {

    private final String typeName;
    private final AtomicFile file;
    private final CSVPrinter printer;
    private boolean headed;
    private long rows;

    /**
     * @param path the file to write
     * @param typeName the annotation type
     * @throws IOException if the file cannot be made
     */
    public CsvTable(Path path, String typeName) throws IOException {
        this.typeName = typeName;
        this.file = new AtomicFile(path);
        this.printer = new CSVPrinter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8), CSVFormat.RFC4180);
    }

    /** Writes the column names, so that a run without documents leaves a readable table too. */
    public void head(TypeSystem typeSystem) throws IOException {
        if (!headed) {
            List<String> columns = new ArrayList<>(List.of("document", "begin", "end", "text"));
            features(typeSystem.getType(typeName)).forEach(feature -> columns.add(feature.getShortName()));
            printer.printRecord(columns);
            headed = true;
        }
    }

    /**
     * Adds the rows of one document.
     *
     * @throws IOException if the disk does not take them
     */
    public void add(JCas jcas, String document) throws IOException {
        CAS cas = jcas.getCas();
        head(cas.getTypeSystem());
        Type type = cas.getTypeSystem().getType(typeName);
        for (AnnotationFS annotation : cas.getAnnotationIndex(type)) {
            List<Object> row = new ArrayList<>();
            row.add(document);
            row.add(annotation.getBegin());
            row.add(annotation.getEnd());
            row.add(annotation.getCoveredText());
            features(type).forEach(feature -> row.add(cell(annotation, feature)));
            printer.printRecord(row);
            rows++;
        }
    }

    /** Number of annotations written. */
    public long rows() {
        return rows;
    }

    /** Puts the table in place. */
    public void commit() throws IOException {
        printer.flush();
        file.commit();
    }

    /** Without an earlier {@link #commit()} nothing is left of the table. */
    @Override
    public void close() throws IOException {
        file.close();
    }

    private static List<Feature> features(Type type) {
        return type.getFeatures().stream()
                .filter(feature -> feature.getDomain().equals(type))
                .toList();
    }

    private static String cell(FeatureStructure annotation, Feature feature) {
        if (feature.getRange().isPrimitive()) {
            return annotation.getFeatureValueAsString(feature);
        }
        FSArray<?> links = (FSArray<?>) annotation.getFeatureValue(feature);
        return links == null
                ? null
                : StreamSupport.stream(links.spliterator(), false)
                        .map(CsvTable::target)
                        .collect(Collectors.joining("; "));
    }

    private static String target(FeatureStructure link) {
        Feature target = link.getType().getFeatureByBaseName("target");
        return ((AnnotationFS) link.getFeatureValue(target)).getCoveredText();
    }
}
