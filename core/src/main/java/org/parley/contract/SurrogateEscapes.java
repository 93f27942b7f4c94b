package org.parley.contract;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Writes surrogates as escapes, paired or not. A report may hold half a pair; written raw, it would not survive UTF-8,
 * and the evidence would no longer be what its offsets say.
 */
final class SurrogateEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
            return null;
        }
        return new SerializedString("\\u" + Integer.toHexString(character));
    }
}
