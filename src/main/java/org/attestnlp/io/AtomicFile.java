package org.attestnlp.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only when it is complete: whoever reads the folder sees it whole or not at all. */
final class AtomicFile implements Closeable {

    private final Path target;
    private final Path part;
    private final OutputStream out;

    AtomicFile(Path target) throws IOException {
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
        Files.createDirectories(target.toAbsolutePath().getParent());
        this.out = new BufferedOutputStream(Files.newOutputStream(part));
    }

    OutputStream stream() {
        return out;
    }

    /** Puts the file in place of an earlier one of its name. */
    void commit() throws IOException {
        out.close();
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Without an earlier {@link #commit()} nothing is left of the file. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
