package org.parley.extract.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.lexicon.WordList;
import org.parley.model.Meeting.Format;
import org.parley.model.Meeting.Level;
import org.parley.model.Meeting.Status;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/** The words of meetings, from the {@code meeting-*.txt} lists. Immutable. */
final class Vocabulary {
    /** How surely a noun names a meeting. */
    enum Kind {
        EVENT,
        /** "round", "session": one of a series. */
        SERIES,
        VISIT,
        CALL,
        /** A meeting only in company with a party, a place, a day. */
        WEAK
    }

    /** How a verb of encounter takes those who meet. */
    enum Encounter {
        COMPANY,
        SPEECH,
        HOST,
        PLACE,
        JOURNEY,
        TOPIC
    }

    record Noun(Kind kind, Optional<Level> level, Optional<Format> format) {}

    static final Vocabulary ENGLISH = new Vocabulary();

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Course> verbs = new HashMap<>();
    private final Map<String, Encounter> encounters = new HashMap<>();
    private final Map<String, Outlook> outlooks = new HashMap<>();
    private final Map<String, Course> turns = new HashMap<>();
    private final Map<String, String> modifiers = new HashMap<>();
    private final Map<String, Level> offices = new HashMap<>();

    private Vocabulary() {
        rows("nouns")
                .forEach(row -> nouns.put(
                        row.get(0),
                        new Noun(
                                constant(Kind.class, row.get(1)),
                                given(row.get(2)).map(level -> constant(Level.class, level)),
                                given(row.get(3)).map(format -> constant(Format.class, format)))));
        rows("verbs").forEach(row -> verbs.put(key(row.get(1), row.get(0)), constant(Course.class, row.get(2))));
        rows("encounters").forEach(row -> encounters.put(row.get(0), constant(Encounter.class, row.get(1))));
        rows("outlook").forEach(row -> outlooks.put(row.get(0), constant(Outlook.class, row.get(1))));
        rows("turns").forEach(row -> turns.put(row.get(0), constant(Course.class, row.get(1))));
        rows("modifiers").forEach(row -> modifiers.put(key(row.get(1), row.get(0)), row.get(2)));
        rows("offices").forEach(row -> offices.put(row.get(0), constant(Level.class, row.get(1))));
    }

    Optional<Noun> noun(Word word) {
        return look(nouns, word);
    }

    /** What {@code verb} of {@code sentence} does to or in a meeting that stands in that place of its clause. */
    Optional<Course> verb(Sentence sentence, Word verb, String place) {
        for (String phrase : Particles.phrases(sentence, verb)) {
            Course course = verbs.get(key(place, phrase));
            if (course != null) {
                return Optional.of(course);
            }
        }
        return Optional.empty();
    }

    /** The same for a verb with its particle, {@code pull_out}. */
    Optional<Course> verb(String phrase, String place) {
        return Optional.ofNullable(verbs.get(key(place, phrase)));
    }

    Optional<Encounter> encounter(Word verb) {
        return look(encounters, verb);
    }

    /** What a word makes of the clause in its complement. */
    Optional<Outlook> outlook(Word governor) {
        return look(outlooks, governor);
    }

    Optional<Course> turn(Word noun) {
        return look(turns, noun);
    }

    Optional<Status> status(Word modifier) {
        return modifier(modifier, "status").map(value -> constant(Status.class, value));
    }

    Optional<Format> format(Word modifier) {
        return modifier(modifier, "format").map(value -> constant(Format.class, value));
    }

    Optional<Level> level(Word modifier) {
        return modifier(modifier, "level").map(value -> constant(Level.class, value));
    }

    /** The level on which holders of {@code office} meet. */
    Optional<Level> levelOf(String office) {
        String words = " " + office.toLowerCase(Locale.ROOT) + " ";
        return offices.entrySet().stream()
                .filter(entry ->
                        words.contains(" " + entry.getKey() + " ") || words.contains(" " + entry.getKey() + "s "))
                .max(Map.Entry.<String, Level>comparingByKey((a, b) -> Integer.compare(a.length(), b.length()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue);
    }

    private Optional<String> modifier(Word word, String field) {
        String value = modifiers.get(key(field, word.form().toLowerCase(Locale.ROOT)));
        return Optional.ofNullable(value).flatMap(Vocabulary::given);
    }

    private static <V> Optional<V> look(Map<String, V> map, Word word) {
        V exact = map.get(word.form().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(exact == null ? map.get(word.lemma().toLowerCase(Locale.ROOT)) : exact);
    }

    private static List<List<String>> rows(String list) {
        return WordList.rows("meeting-" + list);
    }

    private static String key(String field, String word) {
        return field + ' ' + word;
    }

    private static Optional<String> given(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
