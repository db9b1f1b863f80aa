package org.attestnlp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.attestnlp.type.Quotation;
import org.junit.jupiter.api.Test;

/** CAS JSON as annotation tools write it: with types, features and arrays that the library's reader does not take. */
class KnownJsonTest {

    @Test
    void readsWhatIsKnownAndLeavesOutTheRest() throws Exception {
        String json =
                """
                {"%TYPES": {"tool.Layer": {"%NAME": "tool.Layer", "%SUPER_TYPE": "uima.cas.TOP"}},
                 "%FEATURE_STRUCTURES": [
                  {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text",
                   "sofaString": "She said so."},
                  {"%ID": 2, "%TYPE": "tool.Layer"},
                  {"%ID": 3, "%TYPE": "org.attestnlp.type.Source", "@sofa": 1, "begin": 0, "end": 3},
                  {"%ID": 4, "%TYPE": "org.attestnlp.type.SourceLink", "role": "source", "@target": 3},
                  {"%ID": 5, "%TYPE": "org.attestnlp.type.SourceLink[]", "%ELEMENTS": [4]},
                  {"%ID": 6, "%TYPE": "org.attestnlp.type.Quotation", "@sofa": 1, "begin": 9, "end": 11,
                   "kind": "indirect", "@source": 5, "mood": "calm", "@layer": 2}],
                 "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2, 3, 6]}}}
                """;
        JCas jcas = JCasFactory.createJCas();

        CasReader.readJson("one.json", json.getBytes(StandardCharsets.UTF_8), jcas);

        Quotation quotation = JCasUtil.selectSingle(jcas, Quotation.class);
        assertThat(quotation.getCoveredText()).isEqualTo("so");
        assertThat(quotation.getKind()).isEqualTo("indirect");
        assertThat(quotation.getSource(0).getTarget().getCoveredText()).isEqualTo("She");
    }
}
