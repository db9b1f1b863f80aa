package org.attestnlp.inception.project;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for documents that INCEpTION takes: without folders and forbidden characters, of at most 200 characters, each its own. */
final class DocumentTitles {

    private static final int LONGEST = 180;

    private final Set<String> taken = new HashSet<>();

    String title(String name, String ending) {
        String plain = name.replaceFirst("(?i)\\.(txt|xmi|html?|md|pdf|docx|json)$", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]+", "")
                .replaceAll("[/\\\\:*?\"<>|^&+$!\\[\\]#%]+", "-")
                .replaceAll("^[\\s.]+|[\\s.]+$", "");
        String stem = plain.substring(0, Math.min(plain.length(), LONGEST));
        String title = stem.isEmpty() ? "document" + ending : stem + ending;
        for (int i = 2; !taken.add(title.toLowerCase(Locale.ROOT)); i++) {
            title = stem + "-" + i + ending;
        }
        return title;
    }
}
