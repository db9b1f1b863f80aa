package org.attestnlp.preprocessing;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.cas.Tokens;

/**
 * Sentences, tokens, parts of speech, lemmas, named entities and dependencies behind DKPro types, by Emory NLP4J, one
 * block at a time. What another component has made already is used as it is and never doubled, so that any DKPro
 * component can stand in for any part of this one.
 */
@ResourceMetaData(
        name = "Attest Parser",
        description =
                "Makes Sentence, Token, POS, Lemma, NamedEntity and Dependency by Emory NLP4J where they are missing")
@TypeCapability(
        inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div"},
        outputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
            "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency"
        })
public final class ParserAnnotator extends JCasAnnotator_ImplBase {

    /** Whether names are recognised where the CAS has none; what it means to go without stands in the site's performance.md. */
    public static final String PARAM_NAMES = "names";

    @ConfigurationParameter(
            name = PARAM_NAMES,
            mandatory = false,
            defaultValue = "true",
            description = "Whether names are recognised; if not, the recogniser is not loaded, and what is built from"
                    + " names suffers")
    private boolean names;

    /** Sentences of one document that are analysed at the same time. Where documents run side by side, as in a corpus, 1 is best. */
    public static final String PARAM_THREADS = "threads";

    @ConfigurationParameter(
            name = PARAM_THREADS,
            mandatory = false,
            defaultValue = "1",
            description = "Sentences of one document that are analysed at the same time; the result is the same")
    private int threads;

    /** Sentences whose analyses are held outside the CAS: many enough that no thread waits long for the slowest. */
    private static final int BATCH = 128;

    private LanguageModels models;
    private PartOfSpeechTypes partOfSpeechTypes;
    private Segmenter segmenter;
    private ForkJoinPool pool;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        models = LanguageModels.english(names);
        partOfSpeechTypes = new PartOfSpeechTypes();
        segmenter = new Segmenter();
        pool = threads > 1 ? new ForkJoinPool(threads) : null;
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        new Segmentation(jcas, segmenter).complete();
        AnalysisWriter writer = new AnalysisWriter(
                jcas,
                partOfSpeechTypes,
                lacks(jcas, POS.class),
                lacks(jcas, Lemma.class),
                names && lacks(jcas, NamedEntity.class),
                lacks(jcas, Dependency.class));
        if (writer.hasWork()) {
            Readability readability = new Readability(jcas);
            Tokens tokens = new Tokens(jcas);
            List<List<Token>> sentences = jcas.getAnnotationIndex(Sentence.class).select().asList().stream()
                    .filter(readability::isReadable)
                    .map(sentence -> tokens.inside(CasDocument.span(sentence)))
                    .toList();
            for (int from = 0; from < sentences.size(); from += BATCH) {
                write(sentences.subList(from, Math.min(sentences.size(), from + BATCH)), writer);
            }
        }
    }

    /** The models know no CAS, so that they may run on several threads; the CAS is written by one. */
    private void write(List<List<Token>> sentences, AnalysisWriter writer) throws AnalysisEngineProcessException {
        List<NLPNode[]> nodes = sentences.stream().map(writer::nodes).toList();
        if (pool == null) {
            nodes.forEach(models::analyse);
        } else {
            pool.submit(() -> nodes.parallelStream().forEach(models::analyse)).join();
        }
        for (int i = 0; i < nodes.size(); i++) {
            writer.write(sentences.get(i), nodes.get(i));
        }
    }

    @Override
    public void destroy() {
        if (pool != null) {
            pool.shutdown();
        }
        super.destroy();
    }

    private static boolean lacks(JCas jcas, Class<? extends Annotation> type) {
        return jcas.getAnnotationIndex(type).size() == 0;
    }
}
