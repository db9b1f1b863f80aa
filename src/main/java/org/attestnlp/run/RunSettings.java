package org.attestnlp.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attestnlp.io.CasFormat;
import org.attestnlp.io.Layer;
import org.attestnlp.io.ResultTable;
import org.attestnlp.io.TableFormat;

/**
 * How a run is done.
 *
 * @param output folder of the results
 * @param threads number of documents annotated at the same time
 * @param timeout longest time for one document
 * @param maxChars longest text, in UTF-16 code units
 * @param anyLanguage whether documents are annotated that are not in English
 * @param resume whether results of an earlier run with the same settings are kept
 * @param layers which annotations are made
 * @param casFormats in which formats whole analyses are written
 * @param tableFormats in which formats tables are written
 * @param parameters engine parameters: {@code Engine.parameter} to value
 * @param reading what else the texts depend on, such as a forced format; only compared
 */
public record RunSettings(
        Path output,
        int threads,
        Duration timeout,
        int maxChars,
        boolean anyLanguage,
        boolean resume,
        Set<Layer> layers,
        List<CasFormat> casFormats,
        List<TableFormat> tableFormats,
        Map<String, String> parameters,
        String reading) {

    /** Full names of the annotation types that are wanted; empty for all. */
    public Set<String> types() {
        return layers.size() == Layer.values().length
                ? Set.of()
                : layers.stream().map(Layer::typeName).collect(Collectors.toSet());
    }

    List<ResultTable> tables() {
        return ResultTable.of(layers, tableFormats);
    }

    /** What results depend on: those of a run with another fingerprint are of no use to this one. */
    String fingerprint(String version) {
        return String.join(
                "|",
                version,
                layers.stream().sorted().toList().toString(),
                casFormats.toString(),
                tableFormats.toString(),
                String.valueOf(maxChars),
                String.valueOf(anyLanguage),
                new TreeMap<>(parameters).toString(),
                reading);
    }
}
