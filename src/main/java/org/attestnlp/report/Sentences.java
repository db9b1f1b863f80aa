package org.attestnlp.report;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** Finds the sentence around a place, also where nobody has marked sentences. */
final class Sentences {

    private final String text;
    private final NavigableMap<Integer, Annotation> sentences = new TreeMap<>();
    private final NavigableMap<Integer, Annotation> blocks = new TreeMap<>();

    Sentences(JCas jcas) {
        text = jcas.getDocumentText();
        jcas.getAnnotationIndex(Sentence.class).forEach(sentence -> sentences.put(sentence.getBegin(), sentence));
        jcas.getAnnotationIndex(Div.class).forEach(block -> blocks.put(block.getBegin(), block));
    }

    /** Begin and end of the sentence; where the place leaves the sentence, to the end of the place. */
    int[] around(int begin, int end) {
        Map.Entry<Integer, Annotation> sentence = sentences.floorEntry(begin);
        if (sentence != null && begin < sentence.getValue().getEnd()) {
            return new int[] {sentence.getKey(), Math.max(sentence.getValue().getEnd(), end)};
        }
        Map.Entry<Integer, Annotation> block = blocks.floorEntry(begin);
        return block != null && begin < block.getValue().getEnd()
                ? within(block.getKey(), block.getValue().getEnd(), begin, end)
                : new int[] {begin, end};
    }

    private int[] within(int from, int to, int begin, int end) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text.substring(from, to));
        int start = begin == from ? from : from + breaks.preceding(begin - from + 1);
        int stop = end >= to ? to : from + breaks.following(end - from - 1);
        return new int[] {start, Math.max(end, stop)};
    }
}
