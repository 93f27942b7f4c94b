package org.parley.extract.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.lexicon.WordList;

/** The verbs by which somebody is shown to communicate, from {@code cues.txt}. Immutable. */
final class CueVerbs {
    /** What follows the verb. */
    enum Frame {
        CLAUSE,
        OBJECT,
        ACCUSE,
        URGE
    }

    private static final Map<String, Frame> FRAMES = read();

    private CueVerbs() {}

    static Optional<Frame> frame(String lemma) {
        return Optional.ofNullable(FRAMES.get(lemma.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Frame> read() {
        Map<String, Frame> frames = new HashMap<>();
        for (var row : WordList.rows("cues")) {
            frames.put(row.get(0), Frame.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(frames);
    }
}
