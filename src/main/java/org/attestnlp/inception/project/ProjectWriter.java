package org.attestnlp.inception.project;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final List<ProjectArchive> archives = new ArrayList<>();
    private DocumentTitles titles = new DocumentTitles();

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
     * A document as a project holds it. Any number of threads may call this at the same time.
     *
     * @throws IOException if it cannot be written as XMI
     */
    public byte[] content(JCas jcas) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (settings.plain()) {
            ProjectDocument.writeText(jcas, content);
        } else {
            UnsureAnnotations.remove(jcas, settings.sure());
            ProjectDocument.writeXmi(jcas, content);
        }
        return content.toByteArray();
    }

    /**
     * Adds a document.
     *
     * @param name what it is called; slashes become hyphens, for INCEpTION has no folders
     * @param content as {@link #content} makes it
     * @throws IOException if the disk does not take it
     */
    public void add(String name, byte[] content) throws IOException {
        if (archives.isEmpty() || isTooLarge(content)) {
            if (!archives.isEmpty()) {
                last().complete();
            }
            int number = archives.size() + 1;
            archives.add(new ProjectArchive(numbered(number, ".part"), settings.numbered(number)));
            titles = new DocumentTitles();
        }
        last().add(titles.title(name, settings.plain() ? ".txt" : ".xmi"), content);
    }

    /** Whether the last project would become too large; XMI shrinks to a tenth, here taken high. */
    private boolean isTooLarge(byte[] content) throws IOException {
        return last().size() + content.length / 4 > largest;
    }

    private ProjectArchive last() {
        return archives.get(archives.size() - 1);
    }

    /**
     * Completes the projects and names their files. Until then no file is touched that was there before.
     *
     * @return the files, in the order of the documents; empty if there were none
     * @throws IOException if the disk does not take them
     */
    public List<Path> commit() throws IOException {
        if (archives.isEmpty()) {
            return List.of();
        }
        last().complete();
        if (archives.size() == 1) {
            return List.of(last().moveTo(target));
        }
        List<Path> files = new ArrayList<>();
        for (ProjectArchive archive : archives) {
            files.add(archive.moveTo(numbered(files.size() + 1, "")));
        }
        return List.copyOf(files);
    }

    /**
     * Files beside those of {@link #commit} that bear their names with other numbers: an earlier run over a larger or smaller
     * corpus left them, and whoever imports all would import documents twice.
     */
    public List<Path> leftovers() {
        List<Path> left = new ArrayList<>();
        if (archives.isEmpty()) {
            return left;
        }
        if (archives.size() > 1 && Files.exists(target)) {
            left.add(target);
        }
        int number = archives.size() > 1 ? archives.size() + 1 : 1;
        for (Path path = numbered(number, ""); Files.exists(path); path = numbered(++number, "")) {
            left.add(path);
        }
        return left;
    }

    private Path numbered(int number, String ending) {
        String name = String.valueOf(target.getFileName());
        String stem = name.endsWith(".zip") ? name.substring(0, name.length() - ".zip".length()) : name;
        return target.resolveSibling(stem + "-" + number + ".zip" + ending);
    }

    /** Projects that were not committed are deleted. */
    @Override
    public void close() throws IOException {
        for (ProjectArchive archive : archives) {
            archive.close();
        }
    }
}
