package org.attestnlp.inception.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attestnlp.inception.protocol.AnnotatorDocument;
import org.attestnlp.inception.protocol.ReceivedTypes;
import org.attestnlp.inception.protocol.Suggestion;
import org.junit.jupiter.api.Test;

/** What becomes of findings in the document of an annotator. */
class SuggesterTest {

    private static final String ORGANIZATION = "org.attestnlp.type.Organization";

    private final AnnotatorDocument document =
            new AnnotatorDocument("The Dorvan army's staff (DAS)\nand the Dorvan\nRed Cross spoke.");

    @Test
    void widensToWholeTokensOfTheDocument() {
        assertThat(suggest(finding("Dorvan army", "military"))).containsExactly("Dorvan army's=military");
        assertThat(suggest(finding("DAS", "military"))).containsExactly("(DAS)=military");
    }

    @Test
    void keepsTheSpanWhereTheLayerAnchorsAtCharacters() {
        document.anchoring("characters");
        assertThat(suggest(finding("Dorvan army", "military"))).containsExactly("Dorvan army=military");
    }

    @Test
    void takesOneTokenOnlyWhereTheLayerWantsOne() {
        document.anchoring("singleToken");
        assertThat(suggest(finding("Dorvan army", "military"), finding("DAS", "military")))
                .containsExactly("(DAS)=military");
    }

    @Test
    void widensToSentencesWhereTheLayerAnchorsAtThem() {
        document.anchoring("sentences");
        assertThat(suggest(finding("DAS", "military"))).containsExactly("The Dorvan army's staff (DAS)=military");
    }

    @Test
    void crossesSentencesOnlyWhereTheLayerMay() {
        Finding crossing = finding("Dorvan\nRed Cross", "civil-society");
        assertThat(suggest(crossing)).isEmpty();
        document.crossSentence(true);
        assertThat(suggest(crossing)).containsExactly("Dorvan\nRed Cross=civil-society");
    }

    @Test
    void staysInTheRangeAskedFor() {
        document.range(0, document.span("(DAS)").begin() + 2);
        assertThat(suggest(finding("Dorvan army", "military"), finding("DAS", "military")))
                .containsExactly("Dorvan army's=military");
    }

    @Test
    void leavesOutLabelsThatTheTagSetLacks() {
        document.tags("government", "military");
        assertThat(suggest(finding("Dorvan army", "military"), finding("Red Cross", "civil-society")))
                .containsExactly("Dorvan army's=military");
    }

    @Test
    void tagSetOfAnotherFeatureDoesNotMatter() {
        document.ask("Organization", "mention").tags("acronym").ask("Organization", "kind");
        assertThat(suggest(finding("Red Cross", "civil-society"))).containsExactly("Red Cross=civil-society");
    }

    @Test
    void repeatsNoAnnotation() {
        document.annotate("Organization", "Red Cross", "kind", "civil-society");
        assertThat(suggest(finding("Red Cross", "civil-society"))).isEmpty();
    }

    @Test
    void fillsAnAnnotationWithoutTheFeature() {
        document.annotate("Organization", "Red Cross");
        assertThat(suggestions(finding("Red Cross", "civil-society")))
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.correction()).isEmpty());
    }

    @Test
    void correctsAnAnnotationWithAnotherValue() {
        document.annotate("Organization", "Red Cross", "kind", "company");
        assertThat(suggestions(finding("Red Cross", "civil-society")))
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.correction())
                        .hasValue("kind is company here; Attest would say civil-society"));
    }

    @Test
    void suggestsOnceWhatBecomesOneInTheDocument() {
        assertThat(suggest(finding("Dorvan army", "military"), finding("Dorvan army's", "military")))
                .containsExactly("Dorvan army's=military");
    }

    @Test
    void saysWhyInWordsAndByRule() {
        assertThat(suggestions(finding("Red Cross", "civil-society")).get(0).explanation())
                .matches("[A-Z][a-z ]+.* \\(organization\\.made\\.up\\)");
    }

    @Test
    void linksOnlyWhatTheAnnotatorHasMade() {
        AnnotatorDocument quoted = new AnnotatorDocument("A clerk said that it burnt.").ask("Quotation", "source");
        Finding quotation = quotation(quoted);
        assertThat(links(quoted, quotation)).isEmpty();
        quoted.annotate("Quotation", "it burnt.");
        assertThat(links(quoted, quotation)).isEmpty();
        quoted.annotate("Source", "A clerk");
        assertThat(links(quoted, quotation)).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.span()).isEqualTo(quoted.span("it burnt."));
            assertThat(suggestion.link().orElseThrow().target()).isEqualTo(quoted.span("A clerk"));
            assertThat(suggestion.label()).isEqualTo("source");
        });
    }

    @Test
    void repeatsNoLink() {
        AnnotatorDocument quoted = new AnnotatorDocument("A clerk said that it burnt.")
                .ask("Quotation", "source")
                .link("Quotation", "it burnt.", "source", "Source", "A clerk");
        assertThat(links(quoted, quotation(quoted))).isEmpty();
    }

    private static Finding quotation(AnnotatorDocument quoted) {
        return new Finding(
                quoted.span("it burnt"),
                Map.of(),
                Map.of("source", List.of(quoted.span("A clerk"))),
                0.9,
                "quotation.x");
    }

    private static List<Suggestion> links(AnnotatorDocument document, Finding finding) {
        try {
            String layer = "org.attestnlp.type.Quotation";
            ReceivedTypes.LinkFeature link = ReceivedTypes.read(AnnotatorDocument.typeSystem())
                    .link(layer, "source")
                    .orElseThrow();
            return new LinkSuggester(
                            document.request(), document.received(layer, link.linkType(), link.targetType()), link)
                    .suggest(List.of(finding));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Finding finding(String words, String kind) {
        return new Finding(document.span(words), Map.of("kind", kind), Map.of(), 0.5, "organization.made.up");
    }

    private List<Suggestion> suggestions(Finding... findings) {
        return new Suggester(document.request(), document.received(ORGANIZATION)).suggest(Arrays.asList(findings));
    }

    private List<String> suggest(Finding... findings) {
        String text = document.received(ORGANIZATION).text();
        return suggestions(findings).stream()
                .map(suggestion -> suggestion.span().of(text) + "=" + suggestion.label())
                .toList();
    }
}
