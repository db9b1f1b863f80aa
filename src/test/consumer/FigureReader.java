import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.SourceLink;

/** A project of its own that reads Attest's output with nothing but UIMA and attest's jar with the classifier typesystem. */
public final class FigureReader {

    public static void main(String[] arguments) throws Exception {
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource(
                        FigureReader.class.getResource("/org/attestnlp/typesystem/AttestTypeSystem.xml")));
        CAS cas = CasCreationUtils.createCas(types, null, null);
        for (String file : arguments) {
            cas.reset();
            try (InputStream xmi = Files.newInputStream(Path.of(file))) {
                // Lenient: sentences, words and other types that this project does not know are passed over.
                XmiCasDeserializer.deserialize(xmi, cas, true);
            }
            for (CasualtyFigure figure : cas.getJCas().getAnnotationIndex(CasualtyFigure.class)) {
                print(figure);
            }
        }
    }

    private static void print(CasualtyFigure figure) {
        String line = figure.getCoveredText() + ", " + figure.getOutcome() + ", from " + figure.getLow() + " to " + figure.getHigh();
        if (figure.getSource() != null) {
            for (SourceLink link : figure.getSource()) {
                line += ", according to " + link.getTarget().getCoveredText();
            }
        }
        System.out.println(line);
    }
}
