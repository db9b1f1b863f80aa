package org.attestnlp.io;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.xml.sax.SAXException;

/** How a whole analysis becomes a file. */
public enum CasFormat {
    XMI("xmi") {
        @Override
        public void write(JCas jcas, OutputStream out) throws IOException {
            try {
                XmiCasSerializer.serialize(jcas.getCas(), null, out, true, null);
            } catch (SAXException e) {
                throw new IOException("cannot be written as XMI: " + e.getMessage(), e);
            }
        }
    },

    /** UIMA CAS JSON 0.4 with the types it uses. */
    JSON("json") {
        @Override
        public void write(JCas jcas, OutputStream out) throws IOException {
            JsonCas2Serializer serializer = new JsonCas2Serializer();
            serializer.setTypeSystemMode(TypeSystemMode.MINIMAL);
            serializer.serialize(jcas.getCas(), out);
        }
    };

    private final String ending;

    CasFormat(String ending) {
        this.ending = ending;
    }

    /** The name of the folder and the ending of the files. */
    public String ending() {
        return ending;
    }

    /**
     * Writes the analysis.
     *
     * @throws IOException if the stream does not take it
     */
    public abstract void write(JCas jcas, OutputStream out) throws IOException;
}
