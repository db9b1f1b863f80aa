package org.attestnlp.source;

import java.util.Set;

/**
 * An office or occupation that the text gives somebody: "the Danish foreign minister".
 *
 * @param noun its noun in base form
 * @param modifiers the other words that say which, in lower case: danish, foreign
 */
record Office(String noun, Set<String> modifiers) {

    public Office {
        modifiers = Set.copyOf(modifiers);
    }
}
