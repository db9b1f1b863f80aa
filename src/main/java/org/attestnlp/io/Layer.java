package org.attestnlp.io;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Organization;
import org.attestnlp.type.Quotation;

/** A layer of annotations that has a table of its own. */
public enum Layer {
    ORGANIZATIONS(Organization._TypeName),
    QUOTATIONS(Quotation._TypeName),
    CLAIMS(Claim._TypeName),
    CASUALTIES(CasualtyFigure._TypeName);

    private final String typeName;

    Layer(String typeName) {
        this.typeName = typeName;
    }

    /** The name of its tables, without ending. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The full name of its annotation type. */
    public String typeName() {
        return typeName;
    }

    /** The layer of this name. */
    public static Optional<Layer> ofTag(String tag) {
        return Arrays.stream(values()).filter(layer -> layer.tag().equals(tag)).findFirst();
    }
}
