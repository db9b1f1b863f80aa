package org.attestnlp.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.TypeSystemUtil;
import org.xml.sax.SAXException;

/**
 * Writes each document as a file of its own, {@code xmi/<name>.xmi} or {@code json/<name>.json}, and beside XMI the type
 * system that reads it, {@code xmi/TypeSystem.xml}. Thread-safe.
 */
public final class CasFolder {

    private final Path folder;
    private final CasFormat format;

    /**
     * @param output the folder in which the folder of the format is made
     */
    public CasFolder(Path output, CasFormat format) {
        this.folder = output.resolve(format.ending());
        this.format = format;
    }

    /** Whether the document of this name has its file. */
    public boolean has(String name) {
        return Files.exists(file(name));
    }

    /**
     * Writes one document.
     *
     * @param name the document's name; slashes in it make folders
     * @throws IOException if the disk does not take it
     */
    public void write(JCas jcas, String name) throws IOException {
        try (AtomicFile file = new AtomicFile(file(name))) {
            format.write(jcas, file.stream());
            file.commit();
        }
    }

    /**
     * Writes what all files of the folder need.
     *
     * @throws IOException if the disk does not take it
     */
    public void writeTypeSystem(TypeSystem typeSystem) throws IOException {
        if (format != CasFormat.XMI) {
            return;
        }
        TypeSystemDescription description = TypeSystemUtil.typeSystem2TypeSystemDescription(typeSystem);
        try (AtomicFile file = new AtomicFile(folder.resolve("TypeSystem.xml"))) {
            description.toXML(file.stream());
            file.commit();
        } catch (SAXException e) {
            throw new IOException("TypeSystem.xml cannot be written: " + e.getMessage(), e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + "." + format.ending());
    }
}
