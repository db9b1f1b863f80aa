package org.attestnlp.gold;

import java.nio.file.Path;
import java.util.List;

/**
 * Texts with gold annotations.
 *
 * @param texts folder of {@code <name>.txt}
 * @param gold folder of {@code <name>.xmi} and their {@code TypeSystem.xml}
 */
record GoldSet(Path texts, Path gold) {

    static final GoldSet SEEDS = new GoldSet(Path.of("seeds"), resource("gold"));

    /** Invented news, on which weights are fitted. */
    static final GoldSet INVENTED = new GoldSet(resource("invented/texts"), resource("invented/gold"));

    /** Invented news, on which no weight is fitted. */
    static final GoldSet HELD_OUT = new GoldSet(resource("invented/heldout/texts"), resource("invented/heldout/gold"));

    static final List<GoldSet> ALL = List.of(SEEDS, INVENTED, HELD_OUT);

    private static Path resource(String path) {
        return Path.of("src/test/resources").resolve(path);
    }
}
