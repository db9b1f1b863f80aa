package org.attestnlp.cas;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.attestnlp.type.Cue;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;
import org.junit.jupiter.api.Test;

class EarlierRunTest {

    @Test
    void removesWhatTheFeatureMadeAndNothingElse() throws Exception {
        JCas jcas = JCasFactory.createText("The mayor said the road was shut.");
        Quotation ours = new Quotation(jcas, 15, 32);
        ours.setRule("quotation.clause.that");
        ours.addToIndexes();
        Cue cue = new Cue(jcas, 10, 14);
        cue.setRule("quotation.clause.that");
        cue.addToIndexes();
        Source others = new Source(jcas, 0, 9);
        others.setRule("casualty.according-to");
        others.addToIndexes();
        Quotation byHand = new Quotation(jcas, 15, 32);
        byHand.addToIndexes();

        EarlierRun.remove(jcas, "quotation");

        assertThat(jcas.getAnnotationIndex(Cue.class)).isEmpty();
        assertThat(jcas.getAnnotationIndex(Source.class)).containsExactly(others);
        assertThat(jcas.getAnnotationIndex(Quotation.class)).containsExactly(byHand);
    }
}
