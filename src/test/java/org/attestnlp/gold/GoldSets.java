package org.attestnlp.gold;

import java.nio.file.Path;

/** Where texts with gold annotations lie. */
final class GoldSets {

    static final Path SEEDS = Path.of("seeds");
    static final Path SEEDS_GOLD = Path.of("src", "test", "resources", "gold");
    static final Path INVENTED = Path.of("src", "test", "resources", "invented", "texts");
    static final Path INVENTED_GOLD = Path.of("src", "test", "resources", "invented", "gold");

    private GoldSets() {}
}
