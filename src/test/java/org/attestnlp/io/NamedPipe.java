package org.attestnlp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pipe where a file is expected: who writes to it stands still until somebody reads, however slow or fast the machine is. */
public record NamedPipe(Path path) {

    /** Makes a pipe, and the folder for it. */
    public static NamedPipe make(Path path) throws IOException, InterruptedException {
        Files.createDirectories(path.getParent());
        Process mkfifo =
                new ProcessBuilder("mkfifo", path.toString()).inheritIO().start();
        assertThat(mkfifo.waitFor()).as("exit status of mkfifo").isZero();
        return new NamedPipe(path);
    }

    /** Waits until somebody opens the pipe to write; reading lets them go on. */
    public InputStream awaitWriter() throws IOException {
        // By itself a file's stream that is read to its end asks for its position, and pipes have none.
        return new BufferedInputStream(new FileInputStream(path.toFile()));
    }
}
