package org.attestnlp.io;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that documents come in. */
public enum InputFormat {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX,
    /** UIMA CAS XMI. */
    XMI,
    /** UIMA CAS JSON 0.4. */
    CAS_JSON,
    /** One JSON object per line, with the text in one of its fields. */
    JSONL,
    ZIP,
    GZIP,
    /** JSON that is no UIMA CAS JSON, or XML that is neither XMI nor XHTML: data that is no article. */
    UNKNOWN;

    /** The name as {@code --input-format} takes it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of this name, which a user can ask for. */
    public static Optional<InputFormat> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(format -> format != UNKNOWN && format.tag().equals(tag))
                .findFirst();
    }
}
