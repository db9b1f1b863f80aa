package org.attestnlp.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a block of a news page is. The tag is what {@code Div.divType} of DKPro Core carries. */
public enum BlockKind {
    /** Running prose. */
    PARAGRAPH,
    /** A headline or section head: text, but no sentence. */
    HEADING,
    /** An item of a list, without its bullet or number. */
    LIST_ITEM,
    /** The sentences under a photograph, without the credit. */
    CAPTION,
    /** Who wrote the article, where and when. */
    BYLINE,
    /** The name and motto of the publication, running heads and feet, section labels. */
    MASTHEAD,
    /** Addresses of pages and mail. */
    ADDRESS,
    /** Publication dates, copyright, donation and bank notices, links to other articles. */
    NOTICE,
    /** Who took or owns a photograph. */
    CREDIT,
    /** Text in another script than the document's. */
    FOREIGN;

    /** The tag of this kind: its name in lower case with hyphens. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this tag; empty for tags of other tools. */
    public static Optional<BlockKind> ofTag(String tag) {
        return Arrays.stream(values()).filter(kind -> kind.tag().equals(tag)).findFirst();
    }

    /** Whether statements are looked for here: everything but furniture and foreign text. */
    public boolean isText() {
        return this == PARAGRAPH || this == HEADING || this == LIST_ITEM || this == CAPTION;
    }

    /** Whether the block is made of whole sentences. */
    public boolean isProse() {
        return isText() && this != HEADING;
    }

    /** Whether organizations are marked here: everywhere but in addresses, credits and foreign text. */
    public boolean hasNames() {
        return this != ADDRESS && this != CREDIT && this != FOREIGN;
    }
}
