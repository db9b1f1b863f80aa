package org.attestnlp.io;

import java.io.IOException;
import java.io.OutputStream;
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

    /** The name of the file with the types, beside XMI. */
    public static final String TYPE_SYSTEM = "TypeSystem.xml";

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
        try (AtomicFile file = new AtomicFile(folder.resolve(TYPE_SYSTEM))) {
            writeTypeSystem(typeSystem, file.stream());
            file.commit();
        }
    }

    /**
     * Writes a type system as a file that UIMA reads.
     *
     * @throws IOException if the stream does not take it
     */
    public static void writeTypeSystem(TypeSystem typeSystem, OutputStream out) throws IOException {
        TypeSystemDescription description = TypeSystemUtil.typeSystem2TypeSystemDescription(typeSystem);
        try {
            description.toXML(out);
        } catch (SAXException e) {
            throw new IOException(TYPE_SYSTEM + " cannot be written: " + e.getMessage(), e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + "." + format.ending());
    }
}
