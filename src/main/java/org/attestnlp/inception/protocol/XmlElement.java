package org.attestnlp.inception.protocol;

import java.util.Map;

/**
 * Writes an element that has only attributes. Line breaks and tabs are written as references, which the JDK's {@code
 * XMLStreamWriter} does not do: a parser would read them as blanks and change the text.
 */
final class XmlElement {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlElement() {}

    static String of(String name, Map<String, String> attributes) {
        StringBuilder element = new StringBuilder("<").append(name);
        attributes.forEach((attribute, value) -> {
            element.append(' ').append(attribute).append("=\"");
            appendEscaped(element, value);
            element.append('"');
        });
        return element.append("/>").toString();
    }

    private static void appendEscaped(StringBuilder out, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
                default -> out.append(isLegal(value, i) ? c : REPLACEMENT);
            }
        }
    }

    /** Whether XML 1.0 can hold the code unit; of surrogates only pairs. */
    private static boolean isLegal(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
        }
        return c >= ' ' && c != '\uFFFE' && c != '\uFFFF';
    }
}
