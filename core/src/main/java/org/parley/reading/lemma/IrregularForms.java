package org.parley.reading.lemma;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forms whose dictionary form no ending tells, by class of word. */
final class IrregularForms {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "will", "can");

    private final Map<String, Map<String, String>> byClass;

    private IrregularForms(Map<String, Map<String, String>> byClass) {
        this.byClass = byClass;
    }

    static IrregularForms load() {
        Map<String, Map<String, String>> byClass = new HashMap<>();
        for (String line : lines("irregular.txt")) {
            String[] columns = line.split("\t", -1);
            byClass.computeIfAbsent(columns[0], name -> new HashMap<>()).put(columns[1], columns[2]);
        }
        return new IrregularForms(byClass);
    }

    /** The dictionary form of {@code lower} as a word of class {@code kind}, when it is listed. */
    Optional<String> of(String kind, String lower) {
        return Optional.ofNullable(byClass.getOrDefault(kind, Map.of()).get(lower));
    }

    /** Whether {@code lower} is a form of a verb that has its own form for each person. */
    boolean isAuxiliary(String lower) {
        return of("verb", lower).filter(AUXILIARIES::contains).isPresent();
    }

    /** The lines of a word list beside this class, without comments. */
    static List<String> lines(String file) {
        try (InputStream in = IrregularForms.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the build");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> words(String file) {
        return Set.copyOf(new HashSet<>(lines(file)));
    }
}
