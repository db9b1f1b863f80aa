package org.attestnlp.gold;

import java.nio.file.Path;

/** Texts with gold annotations. */
enum GoldSet {
    /** The articles of the corpus. */
    SEEDS(Path.of("seeds"), resource("gold")),

    /** Invented news, on which weights are fitted. */
    INVENTED(resource("invented/texts"), resource("invented/gold")),

    /** Invented news, on which no weight is fitted. */
    HELD_OUT(resource("invented/heldout/texts"), resource("invented/heldout/gold"));

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
