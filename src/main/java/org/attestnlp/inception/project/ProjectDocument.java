package org.attestnlp.inception.project;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.admin.CASFactory;
import org.apache.uima.cas.admin.TypeSystemMgr;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.attestnlp.inception.service.Layer;
import org.attestnlp.type.CueLink;
import org.attestnlp.type.FigureLink;
import org.attestnlp.type.SourceLink;
import org.xml.sax.SAXException;

/**
 * Documents as a project holds them: as plain text, or as XMI with sentences, tokens and Attest's annotations. INCEpTION's own
 * sentences run masthead, headline and first sentence together. Tags, lemmas and dependencies are left out: no layer shows
 * them, and they would make the archive five times as large.
 */
final class ProjectDocument {

    private ProjectDocument() {}

    static void writeText(JCas jcas, OutputStream out) throws IOException {
        out.write(jcas.getDocumentText().getBytes(StandardCharsets.UTF_8));
    }

    /** Sentences and tokens are added where the CAS lacks them, see {@link VisibleText}. */
    static void writeXmi(JCas jcas, OutputStream out) throws IOException {
        VisibleText.cover(jcas);
        try {
            XmiCasSerializer.serialize(jcas.getCas(), shown(jcas.getTypeSystem()), out, true, null);
        } catch (SAXException e) {
            throw new IOException("cannot be written as XMI: " + e.getMessage(), e);
        }
    }

    /** The part of the type system that is written. */
    private static TypeSystem shown(TypeSystem all) {
        TypeSystemMgr shown = CASFactory.createTypeSystem();
        Type annotation = shown.getType(CAS.TYPE_NAME_ANNOTATION);
        shown.addType(Sentence._TypeName, annotation);
        shown.addType(Token._TypeName, annotation);
        for (Layer layer : Layer.values()) {
            shown.addType(layer.typeName(), annotation);
        }
        for (String link : new String[] {SourceLink._TypeName, CueLink._TypeName, FigureLink._TypeName}) {
            shown.addType(link, shown.getTopType());
            addFeatures(all.getType(link), shown);
        }
        for (Layer layer : Layer.values()) {
            addFeatures(all.getType(layer.typeName()), shown);
        }
        return shown;
    }

    private static void addFeatures(Type original, TypeSystemMgr shown) {
        for (Feature feature : original.getFeatures()) {
            if (feature.getDomain().equals(original)) {
                Type range = shown.getType(
                        feature.getRange().isArray()
                                ? CAS.TYPE_NAME_FS_ARRAY
                                : feature.getRange().getName());
                shown.addFeature(feature.getShortName(), shown.getType(original.getName()), range);
            }
        }
    }
}
