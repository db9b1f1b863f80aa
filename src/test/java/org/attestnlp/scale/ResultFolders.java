package org.attestnlp.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders of results, compared file by file, of whatever size they are. */
final class ResultFolders {

    private ResultFolders() {}

    /** The paths of all files below the folder, without those of other kinds that hidden folders hold. */
    static List<Path> files(Path folder) {
        return files(folder, file -> true);
    }

    /** The number of documents whose XMI is there. */
    static long documents(Path folder) {
        return Files.isDirectory(folder)
                ? files(folder, file -> file.toString().endsWith(".txt.xmi")).size()
                : 0;
    }

    /** Files that only one of the two has, or that differ. */
    static List<Path> differences(Path one, Path other) {
        return Stream.concat(files(one).stream(), files(other).stream())
                .distinct()
                .filter(file -> differ(one.resolve(file), other.resolve(file)))
                .toList();
    }

    private static boolean differ(Path one, Path other) {
        try {
            return !Files.exists(one) || !Files.exists(other) || Files.mismatch(one, other) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) {
        // A walk trips over files that a run renames meanwhile; lists of folders do not.
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.flatMap(entry -> Files.isDirectory(entry)
                            ? files(entry, wanted).stream()
                                    .map(file -> entry.getFileName().resolve(file))
                            : Stream.of(entry).filter(wanted).map(Path::getFileName))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
