package org.attestnlp.io;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of documents, which become names of files. */
final class DocumentNames {

    private DocumentNames() {}

    /**
     * The name with forward slashes and without parts that would lead out of the folder of the results or that no file system
     * takes. Archives of strangers hold such names on purpose.
     */
    static String safe(String name) {
        String safe = Arrays.stream(name.replace('\\', '/').split("/"))
                .filter(part -> !part.isBlank() && !".".equals(part) && !"..".equals(part))
                .map(DocumentNames::withoutControls)
                .collect(Collectors.joining("/"));
        return safe.isEmpty() ? "_" : safe;
    }

    private static String withoutControls(String part) {
        StringBuilder safe = new StringBuilder(part);
        for (int i = 0; i < safe.length(); i++) {
            if (Character.isISOControl(safe.charAt(i))) {
                safe.setCharAt(i, '_');
            }
        }
        return safe.toString();
    }
}
