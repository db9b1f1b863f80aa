package org.attestnlp.inception.project;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;

/**
 * Writes a corpus as projects: {@code news.zip}, or where that would be too large {@code news-1.zip}, {@code news-2.zip} and
 * so on.
 */
public final class ProjectWriter implements Closeable {

    /** INCEpTION takes uploads up to 100 MB unless its administrator allows more; some of it is for the form around. */
    public static final long LARGEST = 95L << 20;

    private final Path target;
    private final ProjectSettings settings;
    private final long largest;
    private final List<Path> written = new ArrayList<>();
    private DocumentTitles titles = new DocumentTitles();
    private ProjectArchive archive;

    /**
     * @param target the file to write
     * @param largest most bytes of a file; a document that is larger has a project of its own
     */
    public ProjectWriter(Path target, ProjectSettings settings, long largest) {
        this.target = target;
        this.settings = settings;
        this.largest = largest;
    }

    /**
     * Adds a document.
     *
     * @param name what it is called; slashes become hyphens, for INCEpTION has no folders
     * @throws IOException if the disk does not take it
     */
    public void add(String name, JCas jcas) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (settings.plain()) {
            ProjectDocument.writeText(jcas, content);
        } else {
            ProjectDocument.writeXmi(jcas, content);
        }
        byte[] bytes = content.toByteArray();
        if (archive != null && !archive.isEmpty() && archive.size() + compressed(bytes) > largest) {
            finish();
        }
        if (archive == null) {
            archive = new ProjectArchive(numbered(".part"), settings.numbered(written.size() + 1));
            titles = new DocumentTitles();
        }
        archive.add(titles.title(name, settings.plain() ? ".txt" : ".xmi"), bytes);
    }

    /**
     * Completes the last project and names the files.
     *
     * @return the files, in the order of the documents; empty if there were none
     * @throws IOException if the disk does not take them
     */
    public List<Path> commit() throws IOException {
        if (archive != null) {
            finish();
        }
        if (written.size() == 1) {
            Files.move(written.get(0), target, StandardCopyOption.REPLACE_EXISTING);
            written.set(0, target);
        }
        return List.copyOf(written);
    }

    private void finish() throws IOException {
        Path file = numbered("");
        archive.commit(file);
        archive = null;
        written.add(file);
    }

    /** Size in the archive, taken high: XMI shrinks to a tenth. */
    private static long compressed(byte[] bytes) {
        return bytes.length / 4;
    }

    private Path numbered(String ending) {
        String name = String.valueOf(target.getFileName());
        String stem = name.endsWith(".zip") ? name.substring(0, name.length() - ".zip".length()) : name;
        return target.resolveSibling(stem + "-" + (written.size() + 1) + ".zip" + ending);
    }

    /** A project that is not complete is deleted. */
    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
        }
    }
}
