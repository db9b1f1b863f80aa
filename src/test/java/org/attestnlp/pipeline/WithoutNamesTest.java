package org.attestnlp.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.cases.SharedPipeline;
import org.attestnlp.type.CasualtyFigure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is the same when names are not recognised. */
class WithoutNamesTest {

    private static final String TEXT =
            """
            Flood kills dozens in Darvish

            At least 41 people were killed and 120 wounded when a dam broke in Darvish province on Tuesday, the governor, \
            Rustam Amiri, said. In 2019 a flood killed 14 villagers there. Since Sunday 3,500 families have fled their homes.

            A 16-year-old shepherd, Jawad Karim, was among the dead. The United Nations gave $40 million, 30 per cent less \
            than in May, to the 6,000 displaced.
            """;

    private static JCas whole;
    private static JCas nameless;

    @BeforeAll
    static void analyse() throws UIMAException {
        whole = SharedPipeline.analyse(TEXT);
        nameless = JCasFactory.createText(TEXT, "en");
        AttestPipeline.engine(Set.of(CasualtyFigure.class.getName()), Map.of("ParserAnnotator.names", "false"))
                .process(nameless);
    }

    @Test
    void noNameIsRecognised() {
        assertThat(whole.getAnnotationIndex(NamedEntity.class).size()).isPositive();
        assertThat(nameless.getAnnotationIndex(NamedEntity.class).size()).isZero();
    }

    @Test
    void tagsAndDependenciesAreTheSame() {
        assertThat(shown(nameless, POS.class, POS::getPosValue)).isEqualTo(shown(whole, POS.class, POS::getPosValue));
        Function<Dependency, String> arc = dependency ->
                dependency.getDependencyType() + " " + dependency.getGovernor().getBegin();
        assertThat(shown(nameless, Dependency.class, arc)).isEqualTo(shown(whole, Dependency.class, arc));
    }

    @Test
    void casualtyFiguresAreTheSame() {
        Function<CasualtyFigure, String> figure = found ->
                String.join(" ", found.getOutcome(), found.getCount(), found.getQualifier(), found.getPeriod());
        assertThat(shown(nameless, CasualtyFigure.class, figure))
                .hasSizeGreaterThan(3)
                .isEqualTo(shown(whole, CasualtyFigure.class, figure));
    }

    private static <T extends Annotation> List<String> shown(JCas jcas, Class<T> type, Function<T, String> features) {
        return jcas.select(type)
                .map(annotation -> annotation.getCoveredText() + ": " + features.apply(annotation))
                .toList();
    }
}
