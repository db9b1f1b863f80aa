package org.attestnlp.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Cue;
import org.attestnlp.type.Organization;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;
import org.attestnlp.type.SourceLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseMarkupTest {

    private static final String TEXT = "The Red Cross said nobody was hurt.";

    private JCas jcas;

    @BeforeEach
    void text() throws Exception {
        jcas = JCasFactory.createJCas();
        jcas.setDocumentText(TEXT);
    }

    @Test
    void showsOnlyTheTypesAndFeaturesThatAreAskedFor() {
        new Cue(jcas, 14, 18).addToIndexes();
        Organization organization = new Organization(jcas, 4, 13);
        organization.setKind("civil-society");
        organization.setMention("name");
        organization.addToIndexes();

        assertThat(render("Organization(kind)"))
                .isEqualTo("The {Organization|Red Cross|kind=civil-society} said nobody was hurt.");
    }

    @Test
    void leavesOutWhatIsUnsetAndQuotesWhatHasBlanks() {
        Organization organization = new Organization(jcas, 4, 13);
        organization.setCanonicalName("The \"Red\" Cross");
        organization.addToIndexes();

        assertThat(render("Organization(kind, canonicalName)"))
                .contains("{Organization|Red Cross|canonicalName=\"The \\\"Red\\\" Cross\"}");
    }

    @Test
    void showsNumbers() {
        CasualtyFigure figure = new CasualtyFigure(jcas, 19, 25);
        figure.setLow(0);
        figure.setHigh(-1);
        figure.addToIndexes();

        assertThat(render("CasualtyFigure(low, high)")).contains("{CasualtyFigure|nobody|low=0 high=-1}");
    }

    @Test
    void showsALinkAsTheWordsOfItsTarget() {
        Source source = new Source(jcas, 0, 13);
        source.addToIndexes();
        SourceLink link = new SourceLink(jcas);
        link.setTarget(source);
        Quotation quotation = new Quotation(jcas, 19, 34);
        quotation.setSource(new FSArray<>(jcas, 1));
        quotation.setSource(0, link);
        quotation.addToIndexes();

        assertThat(render("Quotation(source); Source"))
                .isEqualTo("{Source|The Red Cross|} said {Quotation|nobody was hurt|source=\"The Red Cross\"}.");
    }

    @Test
    void nestsTheTypeNamedLaterInsideOnTheSameWords() {
        new Organization(jcas, 4, 13).addToIndexes();
        new Source(jcas, 4, 13).addToIndexes();

        assertThat(render("Source; Organization")).contains("{Source|{Organization|Red Cross|}|}");
        assertThat(render("Organization; Source")).contains("{Organization|{Source|Red Cross|}|}");
    }

    @Test
    void interruptsAMarkThatCrossesTheEndOfAnother() {
        new Source(jcas, 0, 13).addToIndexes();
        new Cue(jcas, 4, 18).addToIndexes();

        String marked = render("Source; Cue");
        assertThat(marked).isEqualTo("{Source|The {Cue|Red Cross|…}|}{…Cue| said|} nobody was hurt.");
        assertThat(CaseMarkup.strip(marked)).isEqualTo(TEXT);
    }

    @Test
    void escapesTheSignsOfTheMarkup() {
        jcas.reset();
        jcas.setDocumentText("a {b} | c\\d");

        String marked = render("Cue");
        assertThat(marked).isEqualTo("a \\{b\\} \\| c\\\\d");
        assertThat(CaseMarkup.strip(marked)).isEqualTo("a {b} | c\\d");
    }

    @Test
    void readsQuotedValuesWithBraces() {
        assertThat(CaseMarkup.strip("{Quotation|x {Cue|y|lemma=\"}|\\\"\"} z|} w"))
                .isEqualTo("x y z w");
    }

    @Test
    void complainsAboutMarksThatAreNotClosed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseMarkup.strip("{Cue|said"))
                .withMessageContaining("expected the features and } of 1 more marks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseMarkup.strip("a | b"))
                .withMessageContaining("expected");
    }

    private String render(String types) {
        return CaseMarkup.render(jcas.getCas(), ShownType.list(types));
    }
}
