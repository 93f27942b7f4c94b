package org.parley.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.lexicon.WordList;
import org.parley.model.Topic;

/** What a term is about, by its key words; the topic listed first in {@code topics.txt} wins. Stateless. */
final class Topics {
    private record Row(Topic topic, Pattern words) {}

    private static final List<Row> ROWS = read();

    private Topics() {}

    static Topic of(String term) {
        String plain = term.toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> row.words().matcher(plain).find())
                .map(Row::topic)
                .findFirst()
                .orElse(Topic.OTHER);
    }

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (List<String> row : WordList.rows("topics")) {
            String words = row.get(1).replaceAll("\\s*;\\s*", "|");
            rows.add(new Row(
                    Topic.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                    Pattern.compile("\\b(?:" + words + ")")));
        }
        return List.copyOf(rows);
    }
}
