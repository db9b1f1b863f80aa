package org.attestnlp.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.attestnlp.consumer.ConsumerProgram;
import org.attestnlp.consumer.JavaTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose a folder is. */
class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void secondRunIsRefusedUntilTheFirstEnds() throws IOException {
        try (FolderLock first = FolderLock.take(folder).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(FolderLock.take(folder)).isEmpty();
            assertThat(FolderLock.take(folder.resolve("."))).isEmpty();
        }
        try (FolderLock next = FolderLock.take(folder).orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void refusedRunLeavesTheLockToTheFirst() throws Exception {
        try (FolderLock first = FolderLock.take(folder).orElseThrow()) {
            assertThat(FolderLock.take(folder)).isEmpty();
            assertThat(isFreeForAnotherProcess()).isFalse();
            assertThat(first).isNotNull();
        }
        assertThat(isFreeForAnotherProcess()).isTrue();
    }

    private boolean isFreeForAnotherProcess() throws IOException, InterruptedException {
        return new ProcessBuilder(
                                JavaTool.path("java"),
                                "-cp",
                                ConsumerProgram.jarOf(LockProbe.class).toString(),
                                LockProbe.class.getName(),
                                folder.resolve("lock").toString())
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }
}
