package org.attestnlp.io;

/**
 * The text of a document and what else was learnt.
 *
 * @param text what is annotated; offsets are those of this text
 * @param info what the format says about the document
 * @param notice what the user should know, or null
 */
record TextDocument(String text, DocumentInfo info, String notice) {

    static TextDocument plain(String text) {
        return new TextDocument(text, DocumentInfo.NONE, null);
    }
}
