package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.cli.CommandRun;

/** What the briefs of marked reports must reach, by the measures of {@code parley eval}. */
class MarkedReportsTest {
    private static final Path GOLD = Path.of(System.getProperty("parley.shared", "shared"), "gold");
    private static final Map<String, JsonNode> SCORES = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "{0}{1} at least {2}")
    @CsvSource({
        "seeds,   /statement/right/f1,   0.60",
        "ukraine, /statement/right/f1,   0.50",
        "seeds,   /actor/recall,         0.90",
        "ukraine, /actor/recall,         0.90",
        "seeds,   /meeting/found/f1,     0.60",
        "ukraine, /meeting/found/f1,     0.60",
        "seeds,   /position/found/f1,    0.50",
        "ukraine, /position/found/f1,    0.50",
        "seeds,   /disagreement/recall,  0.33",
    })
    void reaches(String folder, String measure, double floor) {
        assertThat(measure(folder, measure)).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest(name = "{0}{1} at most {2}")
    @CsvSource({
        "seeds,   /statement/misattributed, 0.12",
        "ukraine, /statement/misattributed, 0.12",
        "seeds,   /evidence_not_exact,      0",
        "ukraine, /evidence_not_exact,      0",
    })
    void staysBelow(String folder, String measure, double ceiling) {
        assertThat(measure(folder, measure)).isLessThanOrEqualTo(ceiling);
    }

    private static double measure(String folder, String measure) {
        assumeTrue(Files.isDirectory(GOLD.resolve(folder)), "the marked reports are not here");
        JsonNode value =
                SCORES.computeIfAbsent(folder, MarkedReportsTest::scores).at(measure);
        assertThat(value.isNumber()).as(measure).isTrue();
        return value.asDouble();
    }

    private static JsonNode scores(String folder) {
        CommandRun run = CommandRun.of("eval", GOLD.resolve(folder).toString(), "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Briefs.json(run.out());
    }
}
