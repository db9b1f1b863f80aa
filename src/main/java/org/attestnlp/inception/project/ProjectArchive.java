package org.attestnlp.inception.project;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One project as a file, under a name of its own until all projects of the run are complete. */
final class ProjectArchive implements Closeable {

    /** Of all entries: two runs give the same bytes. ZIP knows no earlier time. */
    private static final FileTime TIME = FileTime.from(Instant.parse("1980-01-02T00:00:00Z"));

    private final Path part;
    private final ProjectSettings settings;
    private final ZipOutputStream zip;
    private final List<String> documents = new ArrayList<>();
    private boolean complete;

    ProjectArchive(Path part, ProjectSettings settings) throws IOException {
        this.part = part;
        this.settings = settings;
        if (part.toAbsolutePath().getParent() != null) {
            Files.createDirectories(part.toAbsolutePath().getParent());
        }
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)));
    }

    /** Adds a document; its bytes are those of {@code content}. */
    void add(String name, byte[] content) throws IOException {
        entry("source/" + name, content);
        documents.add(name);
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Bytes written so far. */
    long size() throws IOException {
        zip.flush();
        return Files.size(part);
    }

    /** Adds what every project holds, and writes the rest to the disk. */
    void complete() throws IOException {
        if (!complete) {
            entry("guideline/" + ProjectResources.GUIDELINES, ProjectResources.read(ProjectResources.GUIDELINES));
            entry("constraints/" + ProjectResources.CONSTRAINTS, ProjectResources.read(ProjectResources.CONSTRAINTS));
            entry("exportedproject.json", new ProjectDescription(settings).write(documents));
            zip.close();
            complete = true;
        }
    }

    /** Gives the complete archive its name. */
    Path moveTo(Path target) throws IOException {
        return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void entry(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(TIME);
        zip.putNextEntry(entry);
        OutputStream out = zip;
        out.write(content);
        zip.closeEntry();
    }

    /** What was not moved to its name is deleted. */
    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
