package org.attestnlp.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run leaves in the folder {@code .attest} of its results, so that another can go on from there.
 *
 * <p>Each run grows its tables and journal in a folder {@code run-1}, {@code run-2} … of its own, and moves them to their
 * places at its end: the tables to the results, the journal beside this folder's lock. Whenever a run is broken off, every
 * journal that is left still tells of tables that exist.
 */
final class StateFolder implements AutoCloseable {

    private static final String JOURNAL = "journal";

    private final Path output;
    private final Path state;
    private final FolderLock lock;

    /**
     * Takes the folder for one run.
     *
     * @throws IOException if it cannot be written, or if another run has it
     */
    StateFolder(Path output) throws IOException {
        this.output = output;
        this.state = output.resolve(".attest");
        Files.createDirectories(state);
        this.lock = FolderLock.take(state).orElseThrow(() -> new FolderInUseException(output));
    }

    /** Forgets all earlier runs. */
    void forget() throws IOException {
        for (Path run : runs()) {
            delete(run);
        }
        Files.deleteIfExists(state.resolve(JOURNAL));
    }

    /** The results of earlier runs with this fingerprint. */
    EarlierResults earlierResults(String fingerprint, List<String> tables) throws IOException {
        List<Journal> journals = new ArrayList<>();
        Path committed = state.resolve(JOURNAL);
        if (Files.exists(committed)) {
            List<Path> places = tables.stream().map(output::resolve).toList();
            journals.add(Journal.open(committed, fingerprint, places));
        }
        for (Path run : runs()) {
            if (Files.exists(run.resolve(JOURNAL))) {
                List<Path> places = tables.stream()
                        .map(table -> Files.exists(run.resolve(table)) ? run.resolve(table) : output.resolve(table))
                        .toList();
                journals.add(0, Journal.open(run.resolve(JOURNAL), fingerprint, places));
            }
        }
        return new EarlierResults(journals);
    }

    /** A folder for this run. */
    Path newRun() throws IOException {
        List<Path> runs = runs();
        int last = runs.isEmpty() ? 0 : number(runs.get(runs.size() - 1));
        return Files.createDirectory(state.resolve("run-" + (last + 1)));
    }

    static Path journal(Path run) {
        return run.resolve(JOURNAL);
    }

    /** Puts the files of a finished run in place; those of earlier ones go first, for their tables are replaced. */
    void commit(Path run, List<String> files) throws IOException {
        Files.deleteIfExists(state.resolve(JOURNAL));
        for (Path other : runs()) {
            if (!other.equals(run)) {
                delete(other);
            }
        }
        for (String file : files) {
            move(run.resolve(file), output.resolve(file));
        }
        move(run.resolve(JOURNAL), state.resolve(JOURNAL));
        Files.delete(run);
    }

    /** Whether the disk still takes something. */
    synchronized boolean takesData() {
        Path probe = state.resolve("probe");
        try {
            try {
                Files.write(probe, new byte[1 << 16]);
            } finally {
                Files.deleteIfExists(probe);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private List<Path> runs() throws IOException {
        try (Stream<Path> files = Files.list(state)) {
            return files.filter(file -> file.getFileName().toString().matches("run-\\d{1,9}"))
                    .sorted(Comparator.comparing(StateFolder::number))
                    .toList();
        }
    }

    private static int number(Path run) {
        return Integer.parseInt(run.getFileName().toString().substring("run-".length()));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The journal goes first: it must not outlive its tables. */
    private static void delete(Path run) throws IOException {
        Files.deleteIfExists(run.resolve(JOURNAL));
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(run);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
