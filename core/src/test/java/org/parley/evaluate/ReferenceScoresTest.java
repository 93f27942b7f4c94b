package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the measure to the reference script beside the marked reports, to the printed digit. They differ in four things.
 * Two the briefs here leave out: the script counts code points where the contract counts UTF-16 code units, and it reads
 * carriage returns as line feeds. Two a copy of the script does our way: which of several equally frequent meetings answers
 * to a marked one is chance there, where we take the first; and its table of names that count as the same ends with the
 * spellings of one person, which the table here leaves out, because no story's cast belongs into the program.
 */
class ReferenceScoresTest {
    private static final Path GOLD = Path.of(System.getProperty("parley.shared", "shared"), "gold");

    private static final String CHANCE = "max(set(mine), key=mine.count)";
    private static final String FIRST = "max(mine, key=mine.count)";
    private static final String LAST_OF_SAME_NAMES = ",\\s*\\{[^{}]*\\}\\]\\s*(def same\\()";

    @TempDir
    private static Path temporary = Path.of("");

    @BeforeAll
    static void needsTheReference() throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(GOLD.resolve("score.py")), "the marked reports are not here");
        assumeTrue(hasPython(), "python3 is not here");
        String script = Files.readString(GOLD.resolve("score.py"));
        String adapted = script.replace(CHANCE, FIRST).replaceFirst(LAST_OF_SAME_NAMES, "]\n$1");
        Files.writeString(temporary.resolve("score.py"), adapted);
    }

    @ParameterizedTest
    @CsvSource({"seeds,1", "seeds,2", "seeds,3", "ukraine,1", "ukraine,2", "ukraine,3", "ukraine,4", "train,1"})
    void printsWhatTheReferencePrints(String folder, long seed) throws IOException, InterruptedException {
        JsonNode brief = SyntheticBrief.of(GOLD.resolve(folder), seed);

        Scores scores = Evaluation.score(GOLD.resolve(folder), brief);

        assertThat(scores.toText()).isEqualTo(reference(folder, brief));
        assertThat(numbers(scores.toJson())).isEqualTo(numbers(reference(folder, brief, "--json")));
    }

    @Test
    void printsWhatTheReferencePrintsOfNothing() throws IOException, InterruptedException {
        JsonNode nothing = new JsonMapper().createObjectNode();

        Scores scores = Evaluation.score(GOLD.resolve("seeds"), nothing);

        assertThat(scores.toText()).isEqualTo(reference("seeds", nothing));
        assertThat(numbers(scores.toJson())).isEqualTo(numbers(reference("seeds", nothing, "--json")));
    }

    /** All numbers as decimals: the reference prints a share of nothing as a whole number. */
    private static String numbers(String json) throws IOException {
        return new JsonMapper().readTree(json).toString().replaceAll("\\b0\\.0\\b", "0");
    }

    private String reference(String folder, JsonNode brief, String... options)
            throws IOException, InterruptedException {
        Path file = Files.writeString(temporary.resolve("brief.json"), brief.toString());
        ProcessBuilder script =
                new ProcessBuilder("python3", temporary.resolve("score.py").toString(), folder, file.toString());
        script.command().addAll(List.of(options));
        return run(script.directory(GOLD.toFile()));
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return run(new ProcessBuilder("python3", "--version")).startsWith("Python 3");
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(ProcessBuilder command) throws IOException, InterruptedException {
        File out = File.createTempFile("reference", ".txt");
        try {
            command.environment().put("PYTHONHASHSEED", "0");
            command.environment().put("PYTHONIOENCODING", "utf-8");
            command.environment().put("PYTHONDONTWRITEBYTECODE", "1");
            Process process =
                    command.redirectErrorStream(true).redirectOutput(out).start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return Files.readString(out.toPath(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(out.toPath());
        }
    }
}
