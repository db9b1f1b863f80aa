package org.attestnlp.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;

/** Escapes, beyond what JSON asks for, the sign that begins markup: no text can then end the script element that holds it. */
final class InertCharacters extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    /** JSON that is parsed, and not run as a script, needs no others. */
    @Override
    public SerializableString getEscapeSequence(int character) {
        return null;
    }
}
