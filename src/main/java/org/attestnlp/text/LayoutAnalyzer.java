package org.attestnlp.text;

import java.util.*;

public final class LayoutAnalyzer {
    public static List<Block> analyze(String t) {
        List<Block> r = new ArrayList<>();
        int i = 0;
        for (String l : t.split("\n", -1)) {
            Span s = new Span(i, i + l.length()).trimmed(t);
            if (!s.isEmpty()) r.add(new Block(s, BlockKind.PARAGRAPH));
            i += l.length() + 1;
        }
        return r;
    }
}
