package org.attestnlp.inception.protocol;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/**
 * An answer in a CAS of the project's type system, as INCEpTION holds it. There, Attest's types have no JCas classes; here
 * they are renamed, so that they do not meet ours.
 */
public final class InceptionCas {

    private InceptionCas() {}

    public static CAS read(String typeSystem, String xmi) throws Exception {
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource(bytes(renamed(typeSystem)), null));
        CAS cas = CasCreationUtils.createCas(types, null, null);
        XmiCasDeserializer.deserialize(bytes(xmi.replace("org/attestnlp/type", "project/type")), cas, true);
        return cas;
    }

    public static Type type(CAS cas, String name) {
        return cas.getTypeSystem().getType(renamed(name));
    }

    private static String renamed(String names) {
        return names.replace("org.attestnlp.type", "project.type");
    }

    private static ByteArrayInputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
