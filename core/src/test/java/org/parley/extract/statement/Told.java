package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.parley.extract.ReadScenes;
import org.parley.extract.Scene;
import org.parley.model.Mention;
import org.parley.model.Statement;

/** Who said what in a scene, for assertions. */
final class Told {
    private Told() {}

    /** The only statement of a report of these paragraphs. */
    static Statement only(String... paragraphs) {
        return only(ReadScenes.of(paragraphs));
    }

    static Statement only(Scene scene) {
        List<Statement> found = Statements.in(scene);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Each statement of a report of these paragraphs as {@code "Koval: the content"}. */
    static List<String> all(String... paragraphs) {
        return all(ReadScenes.of(paragraphs));
    }

    static List<String> all(Scene scene) {
        return Statements.in(scene).stream()
                .map(statement -> String.join(" and ", speakers(statement)) + ": " + content(statement))
                .toList();
    }

    /** The speakers as printed. */
    static List<String> speakers(Statement statement) {
        return statement.speakers().stream().map(Mention::text).toList();
    }

    static String content(Statement statement) {
        return statement.passage().evidence().text();
    }

    static String rule(Statement statement) {
        return statement.passage().rule();
    }
}
