package org.attestnlp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.attestnlp.type.Organization;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest types}: the type system, for people or for tools. */
@Command(
        name = "types",
        description = "Prints the annotation types with their features and what they mean.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TypesCommand implements Callable<Integer> {

    private static final String FILE = "/org/attestnlp/typesystem/AttestTypeSystem.xml";

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--xml", description = "Print the type system's file, for UIMA and INCEpTION.")
    private boolean xml;

    @Override
    public Integer call() throws IOException, InvalidXMLException {
        PrintWriter out = spec.commandLine().getOut();
        if (xml) {
            try (InputStream in = Organization.class.getResourceAsStream(FILE)) {
                out.print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } else {
            for (TypeDescription type : types().getTypes()) {
                print(type, out);
            }
        }
        out.flush();
        return 0;
    }

    private static TypeSystemDescription types() throws IOException, InvalidXMLException {
        return UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource(Organization.class.getResource(FILE)));
    }

    private static void print(TypeDescription type, PrintWriter out) {
        out.println(type.getName());
        out.println("    " + type.getDescription());
        for (FeatureDescription feature : type.getFeatures()) {
            String range = feature.getRangeTypeName();
            out.println("    " + feature.getName() + ": " + range.substring(range.lastIndexOf('.') + 1));
            out.println("        " + feature.getDescription());
        }
        out.println();
    }
}
