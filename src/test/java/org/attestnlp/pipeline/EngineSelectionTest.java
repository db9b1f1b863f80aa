package org.attestnlp.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.attestnlp.casualty.CasualtyFigureAnnotator;
import org.attestnlp.claim.ClaimAnnotator;
import org.attestnlp.organization.OrganizationAnnotator;
import org.attestnlp.preprocessing.LayoutAnnotator;
import org.attestnlp.preprocessing.ParserAnnotator;
import org.attestnlp.quotation.QuotationAnnotator;
import org.attestnlp.source.SourceAnnotator;
import org.junit.jupiter.api.Test;

/** Which engines a layer needs, and which parameters they take. */
class EngineSelectionTest {

    @Test
    void allLayersNeedAllEngines() {
        assertThat(EngineSelection.of(AttestPipeline.engines(), Set.of())).isEqualTo(AttestPipeline.engines());
    }

    @Test
    void layerNeedsWhatItIsBuiltFrom() {
        assertThat(engines("Organization"))
                .isEqualTo(List.of(LayoutAnnotator.class, ParserAnnotator.class, OrganizationAnnotator.class));
        assertThat(engines("Quotation"))
                .isEqualTo(List.of(
                        LayoutAnnotator.class,
                        ParserAnnotator.class,
                        OrganizationAnnotator.class,
                        QuotationAnnotator.class,
                        SourceAnnotator.class));
        assertThat(engines("CasualtyFigure").contains(ClaimAnnotator.class)).isFalse();
        assertThat(engines("Claim").contains(CasualtyFigureAnnotator.class)).isTrue();
    }

    /** Were one to need less, the models behind it could be left out for it. */
    @Test
    void everyLayerReadsNamesAndDependencies() {
        for (String type : List.of("Organization", "Quotation", "Claim", "CasualtyFigure")) {
            assertThat(EngineSelection.of(AttestPipeline.engines(), Set.of("org.attestnlp.type." + type)).stream()
                            .flatMap(engine -> Stream.of(
                                    engine.getAnnotation(TypeCapability.class).inputs())))
                    .as(type)
                    .contains(NamedEntity.class.getName(), Dependency.class.getName());
        }
    }

    @Test
    void parametersAreThoseThatEnginesDeclare() {
        assertThatThrownBy(() -> AttestPipeline.description(Set.of(), Map.of("Parser.speed", "9")))
                .hasMessageContaining("no engine has the parameter Parser.speed; there are ")
                .hasMessageContaining("OrganizationAnnotator.gazetteer");
    }

    @Test
    void aValueThatAnEngineWouldRefuseIsRefusedBeforeTheRun() {
        assertThatThrownBy(() -> AttestPipeline.description(Set.of(), Map.of("ClaimAnnotator.claimUnit", "sentence")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claimUnit is one of clause, quotation, not sentence");
    }

    private static List<?> engines(String type) {
        return EngineSelection.of(AttestPipeline.engines(), Set.of("org.attestnlp.type." + type));
    }
}
