package org.attestnlp.preprocessing;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.cas.Blocks;
import org.attestnlp.text.Block;

/** Tells which sentences are worth parsing. Asked in the order of the text. */
final class Readability {

    private final List<Block> blocks;
    private int next;

    Readability(JCas jcas) {
        blocks = Blocks.read(jcas);
    }

    /** Addresses, notices, credits and other scripts are cut into words but not parsed: no grammar fits them. */
    boolean isReadable(Annotation sentence) {
        while (next < blocks.size() && blocks.get(next).span().end() <= sentence.getBegin()) {
            next++;
        }
        boolean inBlock = next < blocks.size() && blocks.get(next).span().contains(sentence.getBegin());
        return !inBlock || blocks.get(next).kind().hasNames();
    }
}
