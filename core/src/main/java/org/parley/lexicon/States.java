package org.parley.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The states of the world by every word that stands for one: name, abbreviation, demonym, capital, seat of government.
 * From {@code states.txt}. Immutable.
 */
public final class States {
    /** How a word stands for a state. */
    public enum Form {
        /** "United Kingdom", "UK", "Britain". */
        NAME,
        /** "British", "Britons". */
        DEMONYM,
        /** "London": the city, or the government that sits there. */
        CAPITAL,
        /** "Downing Street", "the Kremlin": the government, hardly ever the building. */
        SEAT
    }

    /** A state by its usual English name, and how the word stands for it. */
    public record Match(String state, Form form) {}

    private static final States WORLD = read();

    private final Map<String, Match> byWord;

    private States(Map<String, Match> byWord) {
        this.byWord = byWord;
    }

    public static States world() {
        return WORLD;
    }

    /** The state that {@code words} stand for; a leading "the" and the case are ignored, full stops too. */
    public Optional<Match> find(String words) {
        return Optional.ofNullable(byWord.get(key(words)));
    }

    private static String key(String words) {
        String plain = words.strip().replace(".", "").replace('’', '\'').toLowerCase(Locale.ROOT);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    private static States read() {
        Map<String, Match> byWord = new HashMap<>();
        for (var row : WordList.rows("states")) {
            Form form = Form.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            for (String word : row.get(2).split("\\s*;\\s*", -1)) {
                byWord.putIfAbsent(key(word), new Match(row.get(0), form));
            }
        }
        return new States(Map.copyOf(byWord));
    }
}
