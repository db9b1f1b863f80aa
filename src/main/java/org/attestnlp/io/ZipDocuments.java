package org.attestnlp.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The documents of a ZIP archive, called {@code <archive>/<entry>}, in the order of their names. An archive that unpacks to
 * far more than text ever does is a bomb, and is left at that point.
 */
final class ZipDocuments {

    private static final long HIGHEST_RATIO = 200;
    private static final long ALWAYS_ALLOWED = 32L << 20;

    private final Documents documents;
    private final InputFile file;
    private final String name;
    private long unpacked;

    ZipDocuments(Documents documents, InputFile file, String name) {
        this.documents = documents;
        this.file = file;
        this.name = name;
    }

    void forEach(Documents.Sink sink) throws IOException, UnreadableDocumentException {
        long size = Files.size(file.path());
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            entries.sort(Comparator.comparing(ZipEntry::getName));
            entries.removeIf(entry -> !isDocument(entry));
            for (ZipEntry entry : entries) {
                expand(zip, entry, entries.size() == 1, sink);
                if (unpacked > Math.max(ALWAYS_ALLOWED, size * HIGHEST_RATIO)) {
                    throw new UnreadableDocumentException(
                            name, "unpacks to more than " + HIGHEST_RATIO + " times its size", "unpack it yourself");
                }
            }
        } catch (ZipException e) {
            throw new UnreadableDocumentException(
                    file.path(), "is no whole ZIP archive: " + e.getMessage(), "fetch it again");
        }
    }

    /** A CAS that is alone in its archive is an export, whose entry is not called after the document. */
    private void expand(ZipFile zip, ZipEntry entry, boolean alone, Documents.Sink sink) throws IOException {
        String document = DocumentNames.safe(name + "/" + entry.getName());
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = limited(document, in, Math.max(ALWAYS_ALLOWED, entry.getCompressedSize() * HIGHEST_RATIO));
        } catch (UnreadableDocumentException e) {
            sink.accept(RawDocument.faulty(e, document));
            return;
        } catch (IOException | SecurityException e) {
            sink.accept(RawDocument.faulty(
                    new UnreadableDocumentException(document, "is damaged: " + e.getMessage(), "fetch it again"),
                    document));
            return;
        }
        Optional<String> title = alone ? CasTitle.of(document, bytes) : Optional.empty();
        if (title.isPresent()) {
            String named = DocumentNames.safe(name + "/" + title.get());
            sink.accept(RawDocument.inMemory(named, bytes, FormatSniffer.sniff(document, bytes)));
        } else {
            documents.expandEntry(document, bytes, sink);
        }
    }

    private byte[] limited(String document, InputStream in, long limit)
            throws IOException, UnreadableDocumentException {
        byte[] bytes = in.readNBytes((int) Math.min(limit, InputFile.LARGEST) + 1);
        unpacked += bytes.length;
        if (bytes.length > Math.min(limit, InputFile.LARGEST)) {
            throw InputFile.tooLarge(document);
        }
        return bytes;
    }

    /** Folders, hidden files, what macOS adds to archives, and the types that UIMA's tools put beside XMI are no documents. */
    private static boolean isDocument(ZipEntry entry) {
        String name = DocumentNames.safe(entry.getName());
        return !entry.isDirectory()
                && !name.startsWith("__MACOSX/")
                && !name.startsWith(".")
                && !name.contains("/.")
                && !("/" + name).endsWith("/TypeSystem.xml");
    }
}
