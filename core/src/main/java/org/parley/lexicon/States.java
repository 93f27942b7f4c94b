package org.parley.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final States WORLD = new States(NameTable.load("states"));
    private static final Pattern GOVERNMENT = Pattern.compile("\\s+(?i:government)$");

    private final NameTable names;

    private States(NameTable names) {
        this.names = names;
    }

    public static States world() {
        return WORLD;
    }

    /**
     * The state that {@code words} stand for. A leading "the", accents and full stops do not matter; case does: lower-case
     * "us", "polish" or "turkey" are no states. "The French government" is the {@link Form#SEAT} of France.
     */
    public Optional<Match> find(String words) {
        Optional<Match> found = names.find(words).map(entry -> new Match(entry.owner(), entry.form()));
        if (found.isPresent()) {
            return found;
        }
        Matcher government = GOVERNMENT.matcher(words.strip());
        return government.find()
                ? names.find(words.strip().substring(0, government.start()))
                        .map(entry -> new Match(entry.owner(), Form.SEAT))
                : Optional.empty();
    }
}
