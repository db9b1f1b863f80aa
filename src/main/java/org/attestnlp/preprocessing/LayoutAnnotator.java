package org.attestnlp.preprocessing;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.Blocks;
import org.attestnlp.text.LayoutAnalyzer;

/**
 * Paragraphs, headings and furniture of a page: {@code Paragraph} and {@code Heading} of DKPro Core for text, {@code Div}
 * for the rest, each with its kind as {@code divType}. A CAS that has a layout keeps it.
 */
@ResourceMetaData(
        name = "Attest Layout",
        description = "Makes Paragraph, Heading and Div from the layout of the text, unless the CAS has them already")
@TypeCapability(
        outputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div"
        })
public final class LayoutAnnotator extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas jcas) {
        if (jcas.getDocumentText() != null && jcas.getAnnotationIndex(Div.class).size() == 0) {
            LayoutAnalyzer.analyze(jcas.getDocumentText()).forEach(block -> Blocks.write(jcas, block));
        }
    }
}
