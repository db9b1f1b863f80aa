package org.attestnlp.cli;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;
import org.attestnlp.type.SourceLink;
import org.xml.sax.SAXException;

/** Annotates a text by hand, by the words that are marked, and writes it as tools do. */
final class AnnotatedFolder {

    static final String TEXT = "The ministry said five miners died. A union put the toll at nine.";

    private final JCas jcas;

    AnnotatedFolder(String text) throws UIMAException {
        jcas = JCasFactory.createText(text, "en");
    }

    Source source(String words, String kind) {
        Source source = new Source(jcas, begin(words), begin(words) + words.length());
        source.setKind(kind);
        source.addToIndexes();
        return source;
    }

    AnnotatedFolder quotation(String words, String kind, Source source) {
        Quotation quotation = new Quotation(jcas, begin(words), begin(words) + words.length());
        quotation.setKind(kind);
        quotation.setSource(linkTo(source));
        quotation.addToIndexes();
        return this;
    }

    AnnotatedFolder figure(String words, String outcome, int low, int high, Source source) {
        CasualtyFigure figure = new CasualtyFigure(jcas, begin(words), begin(words) + words.length());
        figure.setOutcome(outcome);
        figure.setLow(low);
        figure.setHigh(high);
        figure.setRule("casualty.test");
        if (source != null) {
            figure.setSource(linkTo(source));
        }
        figure.addToIndexes();
        return this;
    }

    /** Writes an XMI file, and makes its folder. */
    Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            xmi(out);
        }
        return file;
    }

    /** As INCEpTION exports a document: files called after the annotator, whose meta data know the document. */
    void export(Path archive, String user, String document) throws IOException {
        DocumentMetaData metaData = DocumentMetaData.create(jcas);
        metaData.setDocumentId(user);
        metaData.setDocumentTitle(document);
        metaData.setDocumentUri("project/" + document);
        Files.createDirectories(archive.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("TypeSystem.xml"));
            Files.copy(Path.of("typesystem", "AttestTypeSystem.xml"), zip);
            zip.putNextEntry(new ZipEntry(user + ".xmi"));
            xmi(zip);
            zip.closeEntry();
        }
    }

    private void xmi(OutputStream out) throws IOException {
        try {
            XmiCasSerializer.serialize(jcas.getCas(), out);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private int begin(String words) {
        int begin = jcas.getDocumentText().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return begin;
    }

    private FSArray<SourceLink> linkTo(Source source) {
        SourceLink link = new SourceLink(jcas);
        link.setRole("source");
        link.setTarget(source);
        FSArray<SourceLink> links = new FSArray<>(jcas, 1);
        links.set(0, link);
        return links;
    }
}
