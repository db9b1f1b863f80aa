package org.attestnlp.io;

import java.util.Optional;
import org.apache.uima.jcas.JCas;

/**
 * What reading a document told beside its text.
 *
 * @param info what its format says about it, such as a web page's title
 * @param notice what the user should know, such as a guessed encoding
 */
public record Reading(DocumentInfo info, Optional<String> notice) {

    static final Reading PLAIN = new Reading(DocumentInfo.NONE, Optional.empty());

    /** What is known of the document once its layout stands in the CAS. */
    public DocumentInfo info(JCas jcas) {
        return info.or(PageInfo.of(jcas));
    }
}
