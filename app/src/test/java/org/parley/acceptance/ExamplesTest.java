package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.cli.CommandRun;
import org.parley.ingest.Ingest;
import org.parley.ingest.IngestOptions;
import org.parley.model.Report;

/** The examples folder as README.md has a new user try it. */
class ExamplesTest {
    private static String brief = "";

    @BeforeAll
    static void readTheExamples() {
        brief = Briefs.fine(Briefs.ROOT.resolve("examples"), "--format", "json").out();
    }

    @Test
    void readsEveryExampleAndKeepsTheContract() {
        Briefs.assertSound(brief);
        assertThat(Briefs.json(brief).get("problems")).isEmpty();
        assertThat(Briefs.json(brief).get("reports")).hasSize(12);
    }

    @Test
    void quotesTheReportsToTheCharacter() {
        Map<String, String> texts = new HashMap<>();
        for (Report report : Ingest.read(
                        List.of(Briefs.ROOT.resolve("examples").toString()),
                        InputStream.nullInputStream(),
                        IngestOptions.NONE)
                .reports()) {
            texts.put(report.id(), report.text());
        }

        List<JsonNode> evidence = Briefs.json(brief).findValues("evidence").stream()
                .flatMap(each -> each.isArray()
                        ? Stream.of(each).flatMap(list -> Briefs.those(list, one -> true).stream())
                        : Stream.of(each))
                .toList();

        assertThat(evidence).hasSizeGreaterThan(100).allSatisfy(each -> assertThat(texts.get(
                                each.get("report").asText())
                        .substring(each.get("start").asInt(), each.get("end").asInt()))
                .isEqualTo(each.get("text").asText()));
    }

    @ParameterizedTest
    @CsvSource({"04-talks-downgraded, 02-rubio-drops-out", "04-strike-over, 03-tentative-deal-on-wages"})
    void recognisesCopies(String copy, String original) {
        assertThat(Briefs.those(
                        Briefs.json(brief).get("reports"),
                        report -> report.get("id").asText().equals(copy)))
                .singleElement()
                .satisfies(report -> assertThat(report.get("copyOf").asText()).isEqualTo(original));
    }

    @ParameterizedTest
    @ValueSource(strings = {"london-talks-2025", "port-strike-2024"})
    void showsAStateOfPlayOfEachFolder(String folder) {
        JsonNode state = Briefs.json(Briefs.fine(Briefs.ROOT.resolve("examples").resolve(folder), "--format", "json")
                .out());

        assertThat(state.get("negotiations")).isNotEmpty();
        assertThat(state.get("terms")).isNotEmpty();
        assertThat(state.get("meetings")).isNotEmpty();
    }

    @Test
    void writesEveryFormatWithoutAComplaint() {
        for (String format : List.of("text", "markdown", "html")) {
            CommandRun run = Briefs.fine(Briefs.ROOT.resolve("examples"), "--format", format);
            assertThat(run.out()).contains("12 reports read, no problems");
        }
    }

    @Test
    void givesTheSameBytesOnEveryRunAndAnyNumberOfThreads() {
        for (String threads : List.of("1", "2", "3", "2")) {
            assertThat(Briefs.fine(Briefs.ROOT.resolve("examples"), "--format", "json", "--threads", threads)
                            .out())
                    .isEqualTo(brief);
        }
    }
}
