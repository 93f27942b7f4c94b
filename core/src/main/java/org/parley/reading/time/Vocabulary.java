package org.parley.reading.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The word classes that rules are written in: weekdays, months, units, numbers. From {@code words.txt}. */
final class Vocabulary {
    private static final String AS_PRINTED = "=";

    private record Entry(Pattern form, String value) {}

    private final Map<String, String> patterns = new LinkedHashMap<>();
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

    private Vocabulary() {}

    static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        for (List<String> row : Lines.of("words.txt")) {
            for (String form : row.get(2).split("; ", -1)) {
                vocabulary.add(row.get(0), row.get(1), form);
            }
        }
        return vocabulary;
    }

    private void add(String name, String value, String form) {
        String exact = Character.isUpperCase(form.charAt(0))
                ? "(?-i:" + form + "|" + inCapitals(form) + ")"
                : "(?:" + form + ")";
        String pattern = Spacing.loosen(exact);
        patterns.merge(name, pattern, (before, more) -> before + "|" + more);
        entries.computeIfAbsent(name, key -> new ArrayList<>())
                .add(new Entry(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), value));
    }

    private static String inCapitals(String form) {
        return form.toUpperCase(Locale.ROOT);
    }

    /** A regular expression, without groups that capture, for any word of the class. */
    String pattern(String name) {
        return Optional.ofNullable(patterns.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no word class " + name));
    }

    /** What {@code printed} stands for in the class; of a number in digits, the digits. */
    String value(String name, String printed) {
        return entries.getOrDefault(name, List.of()).stream()
                .filter(entry -> entry.form().matcher(printed).matches())
                .findFirst()
                .map(entry -> entry.value().equals(AS_PRINTED) ? printed : entry.value())
                .orElseThrow(() -> new IllegalArgumentException("'" + printed + "' is no " + name));
    }
}
