package org.parley.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word list from a resource file: one entry a line, {@code #} starts a comment, tabs separate columns. Entries are
 * kept as written; look-ups are in lower case. Immutable.
 */
public final class WordList {
    private final Set<String> entries;

    private WordList(Set<String> entries) {
        this.entries = entries;
    }

    /**
     * The list in {@code /org/parley/lexicon/NAME.txt} of the class path; throws {@link IllegalStateException} when the
     * build left it out.
     */
    public static WordList load(String name) {
        return new WordList(Set.copyOf(rows(name).stream()
                .map(row -> row.get(0).toLowerCase(Locale.ROOT))
                .toList()));
    }

    /** The rows of {@code NAME.txt}, cut at tabs, in file order. */
    public static List<List<String>> rows(String name) {
        String file = name + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("lexicon " + file + " is missing from the build");
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(BufferedReader lines) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int comment = line.indexOf('#');
            String kept = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!kept.isEmpty()) {
                rows.add(List.of(kept.split("\\s*\\t\\s*")));
            }
        }
        return List.copyOf(rows);
    }

    public boolean contains(String word) {
        return entries.contains(word.toLowerCase(Locale.ROOT));
    }

    /** All entries, in lower case. */
    public Set<String> entries() {
        return entries;
    }
}
