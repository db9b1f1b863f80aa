package org.attestnlp.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a CAS that another tool, or an earlier run, has written. Types that Attest does not know are left out. */
final class CasReader {

    private CasReader() {}

    static void readXmi(String name, byte[] bytes, JCas jcas) throws UnreadableDocumentException {
        try {
            CAS cas = jcas.getCas();
            XMLReader reader = SecureXml.reader();
            // Errors are thrown; the default handler prints them as well.
            reader.setErrorHandler(new DefaultHandler());
            reader.setContentHandler(new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, true));
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException | RuntimeException e) {
            throw broken(name, "XMI", e);
        }
        requireText(name, jcas);
    }

    static void readJson(String name, byte[] bytes, JCas jcas) throws UnreadableDocumentException {
        try {
            byte[] known = KnownJson.of(bytes, jcas.getTypeSystem());
            new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(known), jcas.getCas());
        } catch (IOException | RuntimeException e) {
            throw broken(name, "CAS JSON", e);
        }
        requireText(name, jcas);
    }

    private static void requireText(String name, JCas jcas) throws UnreadableDocumentException {
        if (jcas.getDocumentText() == null || jcas.getDocumentText().isBlank()) {
            throw new UnreadableDocumentException(name, "has no text", "nothing to annotate; remove it");
        }
    }

    private static UnreadableDocumentException broken(String name, String format, Exception cause) {
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new UnreadableDocumentException(name, "is no whole " + format + ": " + reason, "write it again");
    }
}
