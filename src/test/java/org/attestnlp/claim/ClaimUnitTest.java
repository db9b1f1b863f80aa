package org.attestnlp.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.attestnlp.cases.SharedPipeline;
import org.junit.jupiter.api.Test;

/** What is one claim inside reported words, as the parameter claimUnit says. */
class ClaimUnitTest {

    private static final String TEXT =
            """
            The mayor said rebels had burned four villages and they had looted the market. \
            "Eleven pupils were killed. We ask the world to help us," the headmaster said. \
            The governor promised to rebuild the mill. Troops seized the airport and shelled the port.
            """;

    @Test
    void aClauseIsOneByDefault() throws UIMAException {
        assertThat(claims("clause"))
                .isEqualTo(SharedPipeline.analyse(TEXT)
                        .select(org.attestnlp.type.Claim.class)
                        .map(Annotation::getCoveredText)
                        .toList())
                .containsExactly(
                        "rebels had burned four villages",
                        "they had looted the market",
                        "Eleven pupils were killed",
                        "Troops seized the airport",
                        "shelled the port");
    }

    @Test
    void aQuotationWithAFactInItIsOneAndTheAuthorsClausesStay() throws UIMAException {
        assertThat(claims("quotation"))
                .containsExactly(
                        "rebels had burned four villages and they had looted the market",
                        "Eleven pupils were killed. We ask the world to help us",
                        "Troops seized the airport",
                        "shelled the port");
    }

    @Test
    void anotherValueIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> claims("sentence"))
                .isInstanceOf(ResourceInitializationException.class)
                .rootCause()
                .hasMessage("claimUnit is one of clause, quotation, not sentence");
    }

    private static List<String> claims(String unit) throws UIMAException {
        JCas jcas = SharedPipeline.analyse(TEXT);
        AnalysisEngineFactory.createEngine(ClaimAnnotator.class, ClaimAnnotator.PARAM_CLAIM_UNIT, unit)
                .process(jcas);
        return jcas.select(org.attestnlp.type.Claim.class)
                .map(Annotation::getCoveredText)
                .toList();
    }
}
