package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.cli.CommandRun;
import org.parley.contract.References;
import org.parley.contract.Schema;

/** Briefs as users get them, and what must be true of every one. */
final class Briefs {
    static final Path ROOT = Path.of(System.getProperty("parley.root", "..")).normalize();

    private Briefs() {}

    static JsonNode json(String brief) {
        try {
            return new JsonMapper().readTree(brief);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs {@code parley brief} on {@code path}, which must be all readable. */
    static CommandRun fine(Path path, String... options) {
        List<String> arguments = new ArrayList<>(List.of("brief", path.toString()));
        arguments.addAll(List.of(options));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }

    /** The brief is as the contract says, and every id that it uses is defined in it. */
    static void assertSound(String brief) {
        new Schema().assertValid(brief);
        References.assertIntact(json(brief));
    }

    /** Those of a list for which {@code wanted} holds. */
    static List<JsonNode> those(JsonNode list, Predicate<JsonNode> wanted) {
        List<JsonNode> found = new ArrayList<>();
        list.forEach(each -> {
            if (wanted.test(each)) {
                found.add(each);
            }
        });
        return found;
    }
}
