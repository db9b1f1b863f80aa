package org.attestnlp.io;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.TypeSystemUtil;
import org.xml.sax.SAXException;

/** Writes each document as CAS XMI, and once the type system that reads them: {@code xmi/<name>.xmi}, {@code xmi/TypeSystem.xml}. */
public final class XmiFolder {

    private final Path folder;
    private boolean typeSystemWritten;

    /**
     * @param output the folder in which {@code xmi} is made
     */
    public XmiFolder(Path output) {
        this.folder = output.resolve("xmi");
    }

    /**
     * Writes one document.
     *
     * @param name the document's name; slashes in it make folders
     * @throws IOException if the disk does not take it
     */
    public void write(JCas jcas, String name) throws IOException {
        if (!typeSystemWritten) {
            writeTypeSystem(jcas.getTypeSystem());
            typeSystemWritten = true;
        }
        try (AtomicFile file = new AtomicFile(folder.resolve(name + ".xmi"))) {
            XmiCasSerializer.serialize(jcas.getCas(), null, file.stream(), true, null);
            file.commit();
        } catch (SAXException e) {
            throw new IOException("cannot be written as XMI: " + e.getMessage(), e);
        }
    }

    private void writeTypeSystem(TypeSystem typeSystem) throws IOException {
        TypeSystemDescription description = TypeSystemUtil.typeSystem2TypeSystemDescription(typeSystem);
        try (AtomicFile file = new AtomicFile(folder.resolve("TypeSystem.xml"))) {
            description.toXML(file.stream());
            file.commit();
        } catch (SAXException e) {
            throw new IOException("TypeSystem.xml cannot be written: " + e.getMessage(), e);
        }
    }
}
