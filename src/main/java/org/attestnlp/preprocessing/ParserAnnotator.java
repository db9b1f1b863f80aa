package org.attestnlp.preprocessing;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

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

    private LanguageModels models;
    private PartOfSpeechTypes partOfSpeechTypes;
    private Segmenter segmenter;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        models = LanguageModels.english(names);
        partOfSpeechTypes = new PartOfSpeechTypes();
        segmenter = new Segmenter();
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
            for (Sentence sentence :
                    jcas.getAnnotationIndex(Sentence.class).select().asList()) {
                if (readability.isReadable(sentence)) {
                    writer.write(
                            sentence.getCAS()
                                    .select(Token.class)
                                    .coveredBy(sentence)
                                    .asList(),
                            models);
                }
            }
        }
    }

    private static boolean lacks(JCas jcas, Class<? extends org.apache.uima.jcas.tcas.Annotation> type) {
        return jcas.getAnnotationIndex(type).size() == 0;
    }
}
