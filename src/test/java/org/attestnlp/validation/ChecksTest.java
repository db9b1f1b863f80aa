package org.attestnlp.validation;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.validation.Validator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.util.CasCreationUtils;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Cue;
import org.attestnlp.type.CueLink;
import org.attestnlp.type.Organization;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;
import org.attestnlp.type.SourceLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final String TEXT = "The Red Cross said nobody was hurt.\n\nThe rain went on.";

    private JCas jcas;

    @BeforeEach
    void text() throws Exception {
        jcas = JCasFactory.createText(TEXT);
    }

    @Test
    void uimaFitFindsEveryCheckByItself() {
        assertThat(new Validator.Builder().build().getChecks())
                .extracting(check -> check.getClass().getSimpleName())
                .contains(
                        "AttributionCheck",
                        "DuplicateCheck",
                        "FigureBoundsCheck",
                        "LinkCheck",
                        "ParagraphCheck",
                        "ProvenanceCheck",
                        "PurposeCheck",
                        "SpanCheck",
                        "TagSetCheck");
    }

    @Test
    void aCasThatKnowsNoneOfTheTypesPasses() throws Exception {
        CAS foreign = CasCreationUtils.createCas();
        foreign.setDocumentText(TEXT);
        assertThat(Complaints.about(foreign)).isEmpty();
    }

    @Test
    void aWellFormedAnnotationPasses() {
        quotation(19, 34, source(0, 13));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aSpanHasNoWhiteSpaceAtItsEdges() {
        new Organization(jcas, 3, 13).addToIndexes();
        assertThat(complaints()).containsExactly("Organization \" Red Cross\" at 3-13 begins or ends with white space");
    }

    @Test
    void aSpanIsNeitherEmptyNorOutsideTheText() {
        new Organization(jcas, 4, 4).addToIndexes();
        new Organization(jcas, 4, 400).addToIndexes();
        assertThat(complaints()).hasSize(2).allSatisfy(complaint -> assertThat(complaint)
                .endsWith("is empty or leaves the text"));
    }

    @Test
    void onlyQuotationsAndClaimsMayRunOverParagraphs() {
        quotation(19, 54, source(0, 13));
        assertThat(complaints()).isEmpty();
        new Organization(jcas, 19, 54).addToIndexes();
        assertThat(complaints()).singleElement().asString().endsWith("crosses a paragraph break");
    }

    @Test
    void theLayoutSaysWhatAParagraphIs() {
        new Organization(jcas, 19, 45).addToIndexes();
        new Div(jcas, 0, 45).addToIndexes();
        assertThat(complaints()).isEmpty();
        new Organization(jcas, 41, 50).addToIndexes();
        assertThat(complaints()).singleElement().asString().endsWith("crosses a paragraph break");
    }

    @Test
    void aTagComesFromItsTagSet() {
        Organization organization = new Organization(jcas, 4, 13);
        organization.setKind("charity");
        organization.addToIndexes();
        assertThat(complaints()).singleElement().asString().contains("has kind=charity, which is none of [government,");
    }

    @Test
    void anEngineLeavesNoTagUnset() {
        Organization organization = new Organization(jcas, 4, 13);
        organization.setKind("civil-society");
        organization.setConfidence(0.9f);
        organization.setRule("organization.name");
        organization.addToIndexes();
        assertThat(complaints()).singleElement().asString().contains("has mention=null");
    }

    @Test
    void theLowerBoundIsNotAboveTheUpperUnlessOneIsOpen() {
        figure(12, -1);
        figure(-1, 12);
        figure(0, 0);
        assertThat(complaints()).isEmpty();
        figure(12, 11);
        figure(-2, 5);
        assertThat(complaints()).hasSize(2).allSatisfy(complaint -> assertThat(complaint)
                .contains("expected -1 or 0 and more"));
    }

    @Test
    void ruleAndConfidenceGoTogether() {
        Organization organization = new Organization(jcas, 4, 13);
        organization.setConfidence(0.9f);
        organization.addToIndexes();
        assertThat(complaints()).singleElement().asString().endsWith("has only one of rule and confidence");
    }

    @Test
    void confidenceIsAtMostOne() {
        Source source = source(0, 13);
        source.setRule("source.subject");
        source.setKind("organization");
        source.setConfidence(1.5f);
        quotation(19, 34, source);
        assertThat(complaints())
                .singleElement()
                .asString()
                .endsWith("has confidence=1.5, which is not between 0 and 1");
    }

    @Test
    void rulesAreDottedNames() {
        Source source = source(0, 13);
        source.setRule("The Subject");
        source.setKind("organization");
        source.setConfidence(1);
        quotation(19, 34, source);
        assertThat(complaints()).singleElement().asString().contains("which is not a dotted name");
    }

    @Test
    void aLinkHasATargetInTheIndex() {
        quotation(19, 34, new Source(jcas, 0, 13));
        quotation(23, 34, null);
        assertThat(complaints())
                .containsExactlyInAnyOrder(
                        "Quotation \"nobody was hurt\" at 19-34 has a link source to \"The Red Cross\", which is in no index",
                        "Quotation \"dy was hurt\" at 23-34 has a link source without a target");
    }

    @Test
    void theRoleOfALinkIsTheNameOfItsFeature() {
        quotation(19, 34, source(0, 13)).getSource(0).setRole("speaker");
        assertThat(complaints()).singleElement().asString().endsWith("has a link source with role=speaker");
    }

    @Test
    void aSourceOrCueServesSomething() {
        source(0, 13);
        new Cue(jcas, 14, 18).addToIndexes();
        assertThat(complaints())
                .containsExactlyInAnyOrder(
                        "Source \"The Red Cross\" at 0-13 is linked from nowhere",
                        "Cue \"said\" at 14-18 is linked from nowhere");
    }

    @Test
    void anAuthorialClaimIsTheAuthorsAlone() {
        Claim claim = claim("authorial", "Red Cross");
        claim.setCue(new FSArray<>(jcas, 1));
        Cue cue = new Cue(jcas, 14, 18);
        cue.addToIndexes();
        CueLink link = new CueLink(jcas);
        link.setRole("cue");
        link.setTarget(cue);
        claim.setCue(0, link);
        assertThat(complaints())
                .containsExactlyInAnyOrder(
                        "Claim \"nobody was hurt\" at 19-34 is authorial but has a source or cue",
                        "Claim \"nobody was hurt\" at 19-34 is authorial but its claimant is Red Cross");
    }

    @Test
    void anAttributedClaimIsNotTheAuthors() {
        claim("attributed", "author");
        assertThat(complaints()).singleElement().asString().endsWith("is attributed but its claimant is author");
    }

    @Test
    void twoClaimsOnTheSameWordsDifferInSomething() {
        claim("authorial", "author");
        claim("attributed", "Red Cross");
        assertThat(complaints()).isEmpty();
        claim("attributed", "Red Cross");
        assertThat(complaints()).containsExactly("Claim \"nobody was hurt\" at 19-34 is there twice");
    }

    private Source source(int begin, int end) {
        Source source = new Source(jcas, begin, end);
        source.addToIndexes();
        return source;
    }

    private Quotation quotation(int begin, int end, Source source) {
        SourceLink link = new SourceLink(jcas);
        link.setRole("source");
        link.setTarget(source);
        Quotation quotation = new Quotation(jcas, begin, end);
        quotation.setSource(new FSArray<>(jcas, 1));
        quotation.setSource(0, link);
        quotation.addToIndexes();
        return quotation;
    }

    private void figure(int low, int high) {
        CasualtyFigure figure = new CasualtyFigure(jcas, 19, 25);
        figure.setLow(low);
        figure.setHigh(high);
        figure.addToIndexes();
    }

    private Claim claim(String attribution, String claimant) {
        Claim claim = new Claim(jcas, 19, 34);
        claim.setAttribution(attribution);
        claim.setClaimant(claimant);
        claim.addToIndexes();
        return claim;
    }

    private List<String> complaints() {
        return Complaints.about(jcas.getCas());
    }
}
