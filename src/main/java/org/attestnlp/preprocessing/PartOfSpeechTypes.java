package org.attestnlp.preprocessing;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.api.lexmorph.pos.POSUtils;
import org.dkpro.core.api.resources.MappingProvider;
import org.dkpro.core.api.resources.MappingProviderFactory;

/** DKPro's coarse type for each Penn Treebank tag, read from DKPro's own mapping. */
final class PartOfSpeechTypes {

    private final MappingProvider mapping = MappingProviderFactory.createPosMappingProvider(
            this, "classpath:/org/dkpro/core/api/lexmorph/tagset/en-ptb-emory-pos.map", "ptb-emory", "en");

    /** A new part of speech, not yet indexed. */
    POS create(JCas jcas, String tag, int begin, int end) throws AnalysisEngineProcessException {
        mapping.configure(jcas.getCas());
        Type type = mapping.getTagType(tag);
        POS pos = (POS) jcas.getCas().createAnnotation(type, begin, end);
        pos.setPosValue(tag);
        POSUtils.assignCoarseValue(pos);
        return pos;
    }
}
