package org.attestnlp.inception.project;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for documents that INCEpTION takes: without folders and forbidden characters, of at most 200 characters, each its own. */
final class DocumentTitles {

    /** INCEpTION keeps documents in files of their names, and file systems take 255 bytes. */
    private static final int LONGEST = 180;

    private final Set<String> taken = new HashSet<>();

    /** The name without its folder's slashes, at most {@value #LONGEST} bytes long before the ending. */
    String title(String name, String ending) {
        String plain = name.replaceFirst("(?i)\\.(txt|xmi|html?|md|pdf|docx|json)$", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]+", "")
                .replaceAll("[/\\\\:*?\"<>|^&+$!\\[\\]#%]+", "-")
                .replaceAll("^[\\s.]+|[\\s.]+$", "");
        String stem = shortened(plain);
        String title = stem.isEmpty() ? "document" + ending : stem + ending;
        for (int i = 2; !taken.add(title.toLowerCase(Locale.ROOT)); i++) {
            title = stem + "-" + i + ending;
        }
        return title;
    }

    private static String shortened(String name) {
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            int codePoint = name.codePointAt(end);
            bytes += Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return name.substring(0, end).stripTrailing();
    }
}
