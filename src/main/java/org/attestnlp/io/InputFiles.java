package org.attestnlp.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the files to annotate. */
public final class InputFiles {

    private InputFiles() {}

    /**
     * The files given, and all files in and below the folders given, hidden ones left out, sorted by name within a folder so
     * that every machine sees the same order. A path that does not exist is kept: reading it tells the user.
     *
     * @throws IOException if a folder cannot be listed
     */
    public static List<InputFile> find(List<Path> inputs) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                files.addAll(below(input));
            } else {
                files.add(new InputFile(input, String.valueOf(input.getFileName())));
            }
        }
        return files;
    }

    private static List<InputFile> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(InputFiles::isVisible)
                    .map(path -> new InputFile(folder.resolve(path), name(path)))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isVisible(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .noneMatch(part -> part.toString().startsWith("."));
    }

    private static String name(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
