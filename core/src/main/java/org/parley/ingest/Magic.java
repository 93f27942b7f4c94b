package org.parley.ingest;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Knows files that are no text by their first bytes. */
final class Magic {
    private static final List<List<String>> KINDS = Resource.rows("magic.txt");

    private Magic() {}

    /** What to call a file that begins like this, when it is of a kind that holds no text. */
    static Optional<String> nameOf(byte[] bytes) {
        return KINDS.stream()
                .filter(row -> begins(bytes, HexFormat.of().parseHex(row.get(0))))
                .map(row -> row.get(1))
                .findFirst();
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
