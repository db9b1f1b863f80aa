package org.attestnlp.inception.project;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.text.Span;

/**
 * Puts all text into sentences and tokens. INCEpTION's editor shows nothing outside of sentences and anchors annotations at
 * tokens; Attest's own segments may pass over text that says nothing, such as a line of stars.
 */
final class VisibleText {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final JCas jcas;
    private final String text;

    private VisibleText(JCas jcas) {
        this.jcas = jcas;
        this.text = jcas.getDocumentText();
    }

    /** Adds a sentence for each stretch of a line, and a token for each run without blanks, that is in none. */
    static void cover(JCas jcas) {
        VisibleText visible = new VisibleText(jcas);
        for (Span gap : visible.gaps(jcas.getAnnotationIndex(Sentence.class))) {
            visible.matches(LINE, gap).forEach(span -> new Sentence(jcas, span.begin(), span.end()).addToIndexes());
        }
        for (Span gap : visible.gaps(jcas.getAnnotationIndex(Token.class))) {
            visible.matches(WORD, gap).forEach(span -> new Token(jcas, span.begin(), span.end()).addToIndexes());
        }
    }

    /** What the segments, which are in the order of the text, leave open. */
    private List<Span> gaps(Iterable<? extends Annotation> segments) {
        List<Span> gaps = new ArrayList<>();
        int end = 0;
        for (Annotation segment : segments) {
            if (segment.getBegin() > end) {
                gaps.add(new Span(end, segment.getBegin()));
            }
            end = Math.max(end, segment.getEnd());
        }
        if (end < text.length()) {
            gaps.add(new Span(end, text.length()));
        }
        return gaps;
    }

    private List<Span> matches(Pattern pattern, Span gap) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(gap.begin(), gap.end());
        while (matcher.find()) {
            trimmed(matcher.start(), matcher.end(), found);
        }
        return found;
    }

    private void trimmed(int from, int to, List<Span> into) {
        int begin = from;
        int end = to;
        while (begin < end && isBlank(begin)) {
            begin++;
        }
        while (begin < end && isBlank(end - 1)) {
            end--;
        }
        if (begin < end) {
            into.add(new Span(begin, end));
        }
    }

    private boolean isBlank(int at) {
        char c = text.charAt(at);
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
