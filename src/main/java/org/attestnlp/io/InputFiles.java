package org.attestnlp.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the files to annotate: the files given, and all files in and below the folders given, hidden ones left out, in the
 * order of their names so that every machine sees the same. It holds no more than one folder's names at a time. What cannot
 * be read (a path that does not exist, a link to nothing) is passed on: reading it tells the user.
 */
public final class InputFiles {

    /** Takes each file in turn. */
    @FunctionalInterface
    public interface Sink {
        void accept(InputFile file) throws IOException;
    }

    private record Entry(String key, Path path) {}

    private final Path excluded;
    private final GlobFilter glob;
    private final Sink sink;
    private final Set<Path> ancestors = new HashSet<>();

    private InputFiles(Path excluded, GlobFilter glob, Sink sink) {
        this.excluded = excluded;
        this.glob = glob;
        this.sink = sink;
    }

    /** All files, for a few; see {@link #forEach}. */
    public static List<InputFile> find(List<Path> inputs) throws IOException {
        List<InputFile> files = new ArrayList<>();
        forEach(inputs, null, GlobFilter.ALL, files::add);
        return files;
    }

    /**
     * Hands each file to the sink.
     *
     * @param excluded a folder that is left out: that of the results; or null
     * @param glob which files in folders are meant
     * @throws IOException only if the sink throws it
     */
    public static void forEach(List<Path> inputs, Path excluded, GlobFilter glob, Sink sink) throws IOException {
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                new InputFiles(real(excluded), glob, sink).walk(input, "");
            } else {
                sink.accept(new InputFile(input, String.valueOf(input.getFileName())));
            }
        }
    }

    /** Folders reached again through a link inside themselves are left out, or the walk would never end. */
    private void walk(Path folder, String prefix) throws IOException {
        Path real = real(folder);
        if (real.equals(excluded) || !ancestors.add(real)) {
            return;
        }
        for (Entry entry : entries(folder, prefix)) {
            String name = prefix + entry.path().getFileName();
            if (Files.isDirectory(entry.path())) {
                walk(entry.path(), name + "/");
            } else if (glob.accepts(name)) {
                sink.accept(new InputFile(entry.path(), name));
            }
        }
        ancestors.remove(real);
    }

    /** A folder sorts with a slash behind its name, which gives the order of whole paths. */
    private List<Entry> entries(Path folder, String prefix) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                String name = path.getFileName().toString();
                if (!name.startsWith(".")) {
                    entries.add(new Entry(Files.isDirectory(path) ? name + "/" : name, path));
                }
            }
        } catch (IOException e) {
            sink.accept(new InputFile(folder, prefix.isEmpty() ? String.valueOf(folder.getFileName()) : prefix));
            return List.of();
        }
        entries.sort(Comparator.comparing(Entry::key));
        return entries;
    }

    private static Path real(Path path) {
        try {
            return path == null ? null : path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
