package org.attestnlp.run;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A process of its own that tries a lock: exit status 0 if it is free. */
final class LockProbe {

    private LockProbe() {}

    public static void main(String[] files) throws Exception {
        try (FileChannel channel = FileChannel.open(Path.of(files[0]), StandardOpenOption.WRITE)) {
            System.exit(channel.tryLock() == null ? 1 : 0);
        }
    }
}
