package org.attestnlp.cli;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.attestnlp.io.CsvTable;
import org.attestnlp.io.InputFile;
import org.attestnlp.io.UnreadableDocumentException;
import org.attestnlp.io.XmiFolder;
import org.attestnlp.pipeline.AttestPipeline;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Cue;
import org.attestnlp.type.Organization;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;

/** One run over a list of files. It decides what happens to a document that fails: it is left out, with one line, and the run goes on. */
final class CorpusRun implements AutoCloseable {

    private static final Map<String, String> TABLES = tables();
    private static final List<String> TYPES = List.of(
            Organization._TypeName,
            Source._TypeName,
            Cue._TypeName,
            Quotation._TypeName,
            Claim._TypeName,
            CasualtyFigure._TypeName);

    private final Progress progress;
    private final PrintWriter err;
    private final XmiFolder xmi;
    private final List<CsvTable> tables = new ArrayList<>();
    private final Map<String, Long> annotations = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    CorpusRun(Path output, Progress progress, PrintWriter err) throws IOException {
        this.progress = progress;
        this.err = err;
        this.xmi = new XmiFolder(output);
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            tables.add(new CsvTable(output.resolve(table.getKey()), table.getValue()));
        }
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("organizations.csv", Organization._TypeName);
        tables.put("quotations.csv", Quotation._TypeName);
        tables.put("claims.csv", Claim._TypeName);
        tables.put("casualties.csv", CasualtyFigure._TypeName);
        return tables;
    }

    /**
     * Annotates the files and puts the tables in place.
     *
     * @throws IOException if the results cannot be written
     * @throws UIMAException if the pipeline cannot be made
     */
    RunSummary annotate(List<InputFile> files) throws IOException, UIMAException {
        long start = System.nanoTime();
        AnalysisEngine pipeline = AttestPipeline.engine();
        JCas jcas = pipeline.newJCas();
        for (CsvTable table : tables) {
            table.head(jcas.getTypeSystem());
        }
        progress.ready();
        int failed = 0;
        for (InputFile file : files) {
            failed += annotate(file, pipeline, jcas) ? 0 : 1;
            progress.step();
        }
        pipeline.destroy();
        for (CsvTable table : tables) {
            table.commit();
        }
        return new RunSummary(files.size() - failed, failed, annotations, (System.nanoTime() - start) / 1e9);
    }

    /** Whether the file was annotated and written. */
    private boolean annotate(InputFile file, AnalysisEngine pipeline, JCas jcas) throws IOException {
        try {
            if (!names.add(file.name())) {
                throw new UnreadableDocumentException(
                        file.path(), "has the name of an earlier document", "annotate the two folders in two runs");
            }
            jcas.reset();
            fill(jcas, file);
            pipeline.process(jcas);
            write(jcas, file.name());
            return true;
        } catch (UnreadableDocumentException e) {
            report(e.getMessage());
        } catch (AnalysisEngineProcessException e) {
            report(file.path() + ": cannot be annotated: " + rootCause(e) + "; please report it with the file");
        }
        return false;
    }

    private static void fill(JCas jcas, InputFile file) throws UnreadableDocumentException {
        String text = file.text();
        DocumentMetaData metaData = new DocumentMetaData(jcas);
        metaData.setDocumentId(file.name());
        metaData.setDocumentTitle(file.name());
        metaData.addToIndexes();
        jcas.setDocumentLanguage("en");
        jcas.setDocumentText(text);
    }

    private void write(JCas jcas, String name) throws IOException {
        xmi.write(jcas, name);
        for (CsvTable table : tables) {
            table.add(jcas, name);
        }
        for (String type : TYPES) {
            long count =
                    jcas.getAnnotationIndex(jcas.getTypeSystem().getType(type)).size();
            annotations.merge(jcas.getTypeSystem().getType(type).getShortName(), count, Long::sum);
        }
    }

    private void report(String line) {
        err.println("attest: " + line);
        err.flush();
    }

    private static String rootCause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    @Override
    public void close() throws IOException {
        progress.close();
        for (CsvTable table : tables) {
            table.close();
        }
    }
}
