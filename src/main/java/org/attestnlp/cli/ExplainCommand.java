package org.attestnlp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.Feature;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.io.DocumentReader;
import org.attestnlp.io.Documents;
import org.attestnlp.io.InputFile;
import org.attestnlp.io.InputFormat;
import org.attestnlp.io.RawDocument;
import org.attestnlp.io.UnreadableDocumentException;
import org.attestnlp.lexicon.RuleWords;
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
            "XMI and CAS JSON are shown as they stand; any other document is annotated first.",
            "attest explain out/xmi/a.txt.xmi:318"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final String RULE = "rule";

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
        JCas jcas = JCasFactory.createJCas();
        RawDocument document = document(file);
        RawDocument.Bytes bytes = document.content().read();
        new DocumentReader(Integer.MAX_VALUE, true).read(document.name(), bytes, jcas);
        if (bytes.format() != InputFormat.XMI && bytes.format() != InputFormat.CAS_JSON) {
            AttestPipeline.engine().process(jcas);
        }
        return jcas;
    }

    private static RawDocument document(Path file) throws IOException, UnreadableDocumentException {
        List<RawDocument> documents = new ArrayList<>();
        new Documents(null, "text", Integer.MAX_VALUE)
                .forEach(new InputFile(file, String.valueOf(file.getFileName())), documents::add);
        if (documents.size() != 1) {
            throw new UnreadableDocumentException(
                    file, "holds " + documents.size() + " documents", "name a file with one, such as its XMI");
        }
        return documents.get(0);
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
                if (RULE.equals(feature.getShortName()) && !RuleWords.of(value).isEmpty()) {
                    out.printf(Locale.ROOT, "    %-14s %s%n", "why", RuleWords.of(value));
                }
            }
        }
    }
}
