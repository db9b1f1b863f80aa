package org.attestnlp.gold;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Texts with gold annotations. */
enum GoldSet {
    /** The articles of the corpus. */
    SEEDS(Path.of("seeds"), resource("gold")),

    /** Invented news, on which weights are fitted. */
    INVENTED(resource("invented/texts"), resource("invented/gold")),

    /** Invented news, on which no weight is fitted. */
    HELD_OUT(resource("invented/heldout/texts"), resource("invented/heldout/gold")),

    /** Short pieces of invented news with their organizations alone. */
    ORGANIZATIONS(resource("invented/pieces/organizations/texts"), resource("invented/pieces/organizations/gold")),

    /** Short pieces of invented news with their quotations and claims, sources and cues alone. */
    QUOTATIONS(resource("invented/pieces/quotations/texts"), resource("invented/pieces/quotations/gold")),

    /** Short pieces of invented news with their casualty figures alone. */
    CASUALTIES(resource("invented/pieces/casualties/texts"), resource("invented/pieces/casualties/gold"));

    /** Sets of whole articles, in which all types are marked. */
    static final Set<GoldSet> ARTICLES = EnumSet.of(SEEDS, INVENTED, HELD_OUT);

    private final Path texts;
    private final Path gold;

    GoldSet(Path texts, Path gold) {
        this.texts = texts;
        this.gold = gold;
    }

    /** Folder of {@code <name>.txt}. */
    Path texts() {
        return texts;
    }

    /** Folder of {@code <name>.xmi} and their {@code TypeSystem.xml}. */
    Path gold() {
        return gold;
    }

    private static Path resource(String path) {
        return Path.of("src/test/resources").resolve(path);
    }
}
