package org.parley.reading.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The word lists beside this class: one entry a line, a tab before what is said of it, {@code #} starts a comment. */
final class WordFile {
    private WordFile() {}

    /** The entries of {@code NAME.txt}, with the second column or an empty string. */
    static Map<String, String> load(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException(name + ".txt is missing from the build");
            }
            Map<String, String> entries = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> (line + "\t").split("\t", -1))
                    .forEach(columns -> entries.put(columns[0], columns[1]));
            return Map.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
