package org.attestnlp.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the format of a document by its first bytes, and by its name where those leave it open. */
final class FormatSniffer {

    /** Number of bytes that suffice. */
    static final int BYTES_LOOKED_AT = 4096;

    /** An object that ends with its line, and another behind it. */
    private static final Pattern NEXT_LINE = Pattern.compile("^\\{[^\n]*\\}[ \\t\r]*\n[ \\t]*\\{");

    private FormatSniffer() {}

    /**
     * @param name name of the document; only its ending is looked at
     * @param head its first bytes; those behind {@value #BYTES_LOOKED_AT} are not looked at
     */
    static InputFormat sniff(String name, byte[] head) {
        String start = new String(head, 0, Math.min(head.length, BYTES_LOOKED_AT), StandardCharsets.ISO_8859_1);
        String ending = ending(name);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return isWord(start, ending) ? InputFormat.DOCX : InputFormat.ZIP;
        }
        if (start.startsWith("\u001f\u008b")) {
            return InputFormat.GZIP;
        }
        if (start.contains("%PDF-") && start.indexOf("%PDF-") < 1024) {
            return InputFormat.PDF;
        }
        return ofText(withoutMark(start).stripLeading(), ending);
    }

    private static InputFormat ofText(String start, String ending) {
        String lower = start.toLowerCase(Locale.ROOT);
        if (List.of("jsonl", "ndjson").contains(ending)) {
            return InputFormat.JSONL;
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return InputFormat.HTML;
        }
        if (lower.startsWith("<?xml") || lower.startsWith("<xmi:") || lower.startsWith("<!doctype")) {
            return ofXml(lower, ending);
        }
        if (List.of("html", "htm", "xhtml").contains(ending)) {
            return InputFormat.HTML;
        }
        if ("json".equals(ending)) {
            return ofJson(start);
        }
        return List.of("md", "markdown").contains(ending) ? InputFormat.MARKDOWN : InputFormat.TEXT;
    }

    private static InputFormat ofXml(String lower, String ending) {
        if (lower.contains("<xmi:xmi") || "xmi".equals(ending)) {
            return InputFormat.XMI;
        }
        return lower.contains("<html") ? InputFormat.HTML : InputFormat.UNKNOWN;
    }

    private static InputFormat ofJson(String start) {
        if (NEXT_LINE.matcher(start).find()) {
            return InputFormat.JSONL;
        }
        return List.of("\"%TYPES\"", "\"%FEATURE_STRUCTURES\"", "\"%VIEWS\"", "\"%HEADER\"").stream()
                        .anyMatch(start::contains)
                ? InputFormat.CAS_JSON
                : InputFormat.UNKNOWN;
    }

    /** Word files are ZIP archives whose first entries are named so. */
    private static boolean isWord(String start, String ending) {
        return List.of("docx", "docm").contains(ending) || start.contains("word/document.xml");
    }

    private static String withoutMark(String start) {
        return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
    }

    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String inner = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return inner.substring(inner.lastIndexOf('.') + 1);
    }
}
