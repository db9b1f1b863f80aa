package org.attestnlp.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.io.AnnotatedCorpus;
import org.attestnlp.io.AnnotatedDocument;
import org.attestnlp.type.CasualtyFigure;

/** Gathers documents and writes the page about them. */
public final class CorpusReport {

    private final List<DocumentView> documents = new ArrayList<>();
    private final List<FigureView> figures = new ArrayList<>();

    /**
     * Reads a folder or archive and writes the page.
     *
     * @param annotated XMI or UIMA CAS JSON, by Attest or from INCEpTION
     * @param title what the page is called
     * @return number of documents
     * @throws IOException if nothing can be read, or the page not written
     */
    public static int write(Path annotated, String title, Path file) throws IOException {
        CorpusReport report = new CorpusReport();
        new AnnotatedCorpus().forEach(annotated, report::add);
        report.write(title, file);
        return report.documents.size();
    }

    void add(AnnotatedDocument document) {
        DocumentView view = ViewReader.read(document);
        Sentences sentences = new Sentences(document.jcas());
        for (int i = 0; i < view.annotations().size(); i++) {
            AnnotationView annotation = view.annotations().get(i);
            if (annotation.type().equals(CasualtyFigure.class.getSimpleName())) {
                int[] sentence = sentences.around(annotation.begin(), annotation.end());
                figures.add(new FigureView(documents.size(), i, sentence[0], sentence[1], source(view, annotation)));
            }
        }
        documents.add(view);
    }

    private static String source(DocumentView document, AnnotationView figure) {
        if (!figure.text("reportedBy").isEmpty()) {
            return figure.text("reportedBy");
        }
        List<Integer> sources = figure.links().getOrDefault("source", List.of());
        if (sources.isEmpty()) {
            return FigureView.AUTHOR;
        }
        AnnotationView source = document.annotations().get(sources.get(0));
        return source.text("canonicalName").isEmpty()
                ? document.text().substring(source.begin(), source.end())
                : source.text("canonicalName");
    }

    ReportView view() {
        return new ReportView(documents, figures, new FigureGroups(documents, figures).groups());
    }

    void write(String title, Path file) throws IOException {
        ReportPage.write(title, view(), file);
    }
}
