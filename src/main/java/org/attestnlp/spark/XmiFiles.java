package org.attestnlp.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.JCas;
import org.attestnlp.io.CasFolder;
import org.attestnlp.io.CasFormat;

/**
 * The XMI files of a job, on whatever file system the job writes to.
 *
 * @param configuration of the job, which knows how to reach that file system
 */
record XmiFiles(String folder, SerializableConfiguration configuration) implements Serializable {

    /** How a file is filled. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    void write(JCas jcas, String name) throws IOException {
        write(name + ".xmi", out -> CasFormat.XMI.write(jcas, out));
    }

    /** Writes what the XMI files are read with. */
    void writeTypeSystem(TypeSystem types) throws IOException {
        write(CasFolder.TYPE_SYSTEM, out -> CasFolder.writeTypeSystem(types, out));
    }

    /** A file that is written whole, then named: a task that is run twice replaces it by the same bytes. */
    private void write(String name, Content content) throws IOException {
        Path target = new Path(folder, name);
        Path part = new Path(folder, name + ".part" + Thread.currentThread().getId());
        FileSystem files = target.getFileSystem(configuration.value());
        try (OutputStream out = files.create(part, true)) {
            content.write(out);
        }
        files.delete(target, false);
        if (!files.rename(part, target)) {
            throw new IOException(part + " cannot be renamed to " + target);
        }
    }
}
