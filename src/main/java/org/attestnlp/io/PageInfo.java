package org.attestnlp.io;

import java.util.EnumMap;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.Blocks;
import org.attestnlp.text.Block;
import org.attestnlp.text.BlockKind;

/** Title, by-line, date and outlet as the layout of the page shows them. */
final class PageInfo {

    /** A masthead in the middle of a text is a running head of something else. */
    private static final int BLOCKS_OF_THE_HEAD = 12;

    private static final int LONGEST = 300;

    private PageInfo() {}

    static DocumentInfo of(JCas jcas) {
        String text = jcas.getDocumentText();
        Map<BlockKind, String> first = new EnumMap<>(BlockKind.class);
        String date = "";
        int read = 0;
        for (Block block : Blocks.read(jcas)) {
            if (read++ >= BLOCKS_OF_THE_HEAD) {
                break;
            }
            String words = oneLine(text.substring(
                    block.span().begin(),
                    Math.min(block.span().end(), block.span().begin() + LONGEST)));
            first.putIfAbsent(block.kind(), words);
            if (date.isEmpty() && !block.kind().isProse()) {
                date = PublicationDate.in(words);
            }
        }
        return new DocumentInfo(
                first.getOrDefault(BlockKind.HEADING, ""),
                first.getOrDefault(BlockKind.BYLINE, ""),
                date,
                first.getOrDefault(BlockKind.MASTHEAD, ""));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").trim();
    }
}
