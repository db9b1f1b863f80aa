package org.attestnlp.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.attestnlp.io.Layer;
import picocli.CommandLine.Option;

/** The options that say which engines run, and how. */
final class EngineOptions {

    @Option(
            names = "--only",
            paramLabel = "LAYER",
            split = ",",
            description =
                    "Only these of organizations, quotations, claims, casualties, separated by commas, and what they"
                            + " are built from.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--parameters",
            paramLabel = "FILE",
            description = "Parameters of engines as lines Engine.parameter = value, such as"
                    + " OrganizationAnnotator.gazetteer = bodies.tsv, or ParserAnnotator.names = false, which suffices for"
                    + " figures if it does not matter by which name their sources go, or ClaimAnnotator.claimUnit ="
                    + " quotation, which makes one claim of each quotation instead of one of each clause.")
    private Path parameters;

    Set<Layer> layers() {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (String tag : only) {
            layers.add(Layer.ofTag(tag)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "--only: there is no " + tag + "; it is organizations, quotations, claims or casualties")));
        }
        return layers.isEmpty() ? EnumSet.allOf(Layer.class) : layers;
    }

    Map<String, String> parameters() {
        Map<String, String> values = new TreeMap<>();
        if (parameters != null) {
            try (Reader reader = Files.newBufferedReader(parameters, StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(reader);
                properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
            } catch (IOException e) {
                throw new IllegalArgumentException("--parameters: cannot read " + e.getMessage(), e);
            }
        }
        return values;
    }
}
