package org.attestnlp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.io.DocumentReader;
import org.attestnlp.io.Documents;
import org.attestnlp.io.InputFile;
import org.attestnlp.io.InputFormat;
import org.attestnlp.io.RawDocument;
import org.attestnlp.io.UnreadableDocumentException;
import org.attestnlp.pipeline.AttestPipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest explain}: the rules behind the annotations at one place. */
@Command(
        name = "explain",
        description = "Prints the annotations at a place, and the rules that made them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "An XMI file is shown as it stands; any other document is annotated first.",
            "attest explain out/xmi/a.txt.xmi:318"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "FILE:BEGIN",
            description = "A document and an offset in its text, as the column begin gives it.")
    private String place;

    @Override
    public Integer call() throws IOException, UIMAException {
        int colon = place.lastIndexOf(':');
        if (colon < 1 || !place.substring(colon + 1).matches("\\d{1,9}")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), place + " is no place; write FILE:BEGIN, such as a.txt:318");
        }
        int begin = Integer.parseInt(place.substring(colon + 1));
        try {
            JCas jcas = analysis(Path.of(place.substring(0, colon)));
            return print(jcas, begin);
        } catch (UnreadableDocumentException e) {
            spec.commandLine().getErr().println("attest: " + e.getMessage());
            return 1;
        }
    }

    private static JCas analysis(Path file) throws IOException, UIMAException, UnreadableDocumentException {
        AnalysisEngine pipeline = AttestPipeline.engine();
        JCas jcas = pipeline.newJCas();
        RawDocument[] document = new RawDocument[1];
        new Documents(null, "text", Integer.MAX_VALUE)
                .forEach(new InputFile(file, file.getFileName().toString()), found -> document[0] = found);
        RawDocument.Bytes bytes = document[0].content().read();
        new DocumentReader(Integer.MAX_VALUE, true).read(document[0].name(), bytes, jcas);
        if (bytes.format() != InputFormat.XMI) {
            pipeline.process(jcas);
        }
        return jcas;
    }

    private int print(JCas jcas, int begin) {
        PrintWriter out = spec.commandLine().getOut();
        List<Annotation> found = jcas.getAnnotationIndex(Annotation.class).select().asList().stream()
                .filter(annotation -> annotation.getType().getName().startsWith("org.attestnlp.type."))
                .filter(annotation -> annotation.getBegin() <= begin && begin < annotation.getEnd())
                .toList();
        found.forEach(annotation -> print(annotation, out));
        if (found.isEmpty()) {
            out.println("nothing is marked at " + begin);
        }
        out.flush();
        return found.isEmpty() ? 1 : 0;
    }

    private static void print(Annotation annotation, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s %d-%d “%s”%n",
                annotation.getType().getShortName(),
                annotation.getBegin(),
                annotation.getEnd(),
                annotation.getCoveredText());
        for (Feature feature : annotation.getType().getFeatures()) {
            boolean ours = feature.getDomain().equals(annotation.getType())
                    && feature.getRange().isPrimitive();
            String value = ours ? annotation.getFeatureValueAsString(feature) : null;
            if (value != null) {
                out.printf(Locale.ROOT, "    %-14s %s%n", feature.getShortName(), value);
            }
        }
    }
}
