package org.attestnlp.io;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an element with an empty line between its blocks. */
final class HtmlText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private String gap = "";

    private HtmlText() {}

    static String of(Element element) {
        HtmlText visitor = new HtmlText();
        NodeTraversor.traverse(visitor, element);
        return visitor.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            separate(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            gap = "\n\n";
        }
    }

    private void separate(Element element) {
        if (element.isBlock()) {
            gap = "\n\n";
        } else if ("br".equals(element.normalName()) && gap.isBlank() && !gap.equals("\n\n")) {
            gap = "\n";
        }
    }

    /** White space of the source is one blank, and none beside a break. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                gap = gap.isEmpty() ? " " : gap;
            } else {
                if (text.length() > 0) {
                    text.append(gap);
                }
                gap = "";
                text.append(c);
            }
        }
    }
}
