package org.attestnlp.cas;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.attestnlp.text.Offsets;
import org.attestnlp.text.Span;

/** The tokens of a CAS, taken out of its index once, as asking the index anew for every sentence takes longer. */
public final class Tokens {

    private final List<Token> tokens;

    /** The tokens as they stand in the CAS now. */
    public Tokens(JCas jcas) {
        tokens = jcas.select(Token.class).asList();
    }

    /** The tokens that lie wholly inside the span, in the order of the text. */
    public List<Token> inside(Span span) {
        List<Token> inside = new ArrayList<>();
        for (int i = Offsets.firstFrom(tokens, Token::getBegin, span.begin());
                i < tokens.size() && tokens.get(i).getBegin() < span.end();
                i++) {
            if (tokens.get(i).getEnd() <= span.end()) {
                inside.add(tokens.get(i));
            }
        }
        return inside;
    }
}
