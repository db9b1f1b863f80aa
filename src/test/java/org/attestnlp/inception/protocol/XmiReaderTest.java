package org.attestnlp.inception.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.attestnlp.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmiReaderTest {

    private static final String ORGANIZATION = "org.attestnlp.type.Organization";

    @Test
    void readsTextSentencesTokensAndAnnotations() {
        ReceivedDocument document = new AnnotatorDocument("The army's staff\nspoke.")
                .annotate("Organization", "army's", "kind", "military")
                .received(ORGANIZATION);
        assertThat(document.text()).isEqualTo("The army's staff\nspoke.");
        assertThat(document.sentences()).containsExactly(new Span(0, 16), new Span(17, 23));
        assertThat(document.tokens()).contains(new Span(4, 10)).hasSize(4);
        assertThat(document.ofLayer(ORGANIZATION)).singleElement().satisfies(annotation -> {
            assertThat(annotation.span()).isEqualTo(new Span(4, 10));
            assertThat(annotation.structure().value("kind")).isEqualTo("military");
            assertThat(annotation.structure().value("canonicalName")).isNull();
        });
    }

    @Test
    void offsetsAreCodeUnitsAlsoBehindEmoji() {
        String text = "\uD83D\uDE00 UN \u2013 \uD835\uDD4F";
        ReceivedDocument document =
                new AnnotatorDocument(text).annotate("Organization", "UN").received(ORGANIZATION);
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.ofLayer(ORGANIZATION).get(0).span().of(text)).isEqualTo("UN");
    }

    @Test
    void leavesOutWhatIsNotIndexed() throws Exception {
        String xmi = new AnnotatorDocument("UN").annotate("Organization", "UN").xmi();
        String deleted = xmi.replaceFirst("members=\"([0-9 ]*) [0-9]+\"", "members=\"$1\"");
        assertThat(XmiReader.read(xmi, Set.of(ORGANIZATION)).ofLayer(ORGANIZATION))
                .hasSize(1);
        assertThat(XmiReader.read(deleted, Set.of(ORGANIZATION)).ofLayer(ORGANIZATION))
                .isEmpty();
    }

    @Test
    void readsSeveralValuesFromElements() throws Exception {
        String xmi = new AnnotatorDocument("UN")
                .annotate("Organization", "UN")
                .xmi()
                .replaceFirst("(<p:Organization [^>]*)/>", "$1><kind>a</kind><kind>b</kind></p:Organization>");
        assertThat(XmiReader.read(xmi, Set.of(ORGANIZATION)).ofLayer(ORGANIZATION))
                .extracting(annotation -> annotation.structure().value("kind"))
                .containsExactly("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'>",
                "<html/>",
                "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'/>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><x>&a;</x>",
                "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmlns:t='http:///org/attestnlp/type.ecore'"
                        + " xmlns:cas='http:///uima/cas.ecore'><t:Organization xmi:id='2' sofa='1' begin='0' end='9'/>"
                        + "<cas:Sofa xmi:id='1' sofaID='_InitialView' sofaString='UN'/></xmi:XMI>",
                "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmlns:s='http:///de/tudarmstadt/ukp/dkpro/core/api/"
                        + "segmentation/type.ecore'><s:Token xmi:id='2' sofa='1' begin='x' end='9'/></xmi:XMI>"
            })
    void saysInOneLineWhatIsWrong(String xmi) {
        assertThatThrownBy(() -> XmiReader.read(xmi, Set.of(ORGANIZATION)))
                .isInstanceOf(RejectedRequestException.class)
                .message()
                .startsWith("The document")
                .doesNotContain("\n", "null");
    }
}
