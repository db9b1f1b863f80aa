package org.attestnlp.io;

import org.apache.uima.jcas.JCas;

/**
 * A document that somebody has annotated.
 *
 * @param name its name, without the endings that annotation tools add; the same for all annotators of one document
 * @param origin the file that it was read from, for messages
 * @param info what its page says about it
 * @param jcas the annotations; to be used only until the next document is asked for
 */
public record AnnotatedDocument(String name, String origin, DocumentInfo info, JCas jcas) {}
