package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.CommandRun;
import org.parley.ingest.HostileFolder;

/** Three hundred files that nobody wants to be sent, on the whole way from the command line to the brief. */
class HostileFilesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesEveryBadFileAndReadsTheGoodOnes() throws IOException {
        HostileFolder hostile = HostileFolder.in(folder);

        CommandRun run = assertTimeout(
                Duration.ofMinutes(2), () -> CommandRun.of("brief", folder.toString(), "--format", "json"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).hasSizeLessThan(20).allMatch(line -> line.startsWith("parley: "));
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        Briefs.assertSound(run.out());
        JsonNode brief = Briefs.json(run.out());
        assertThat(brief.get("problems").findValuesAsText("uri")).containsAll(uris(hostile.bad()));
        assertThat(brief.get("problems").findValuesAsText("uri")).doesNotContainAnyElementsOf(uris(hostile.good()));
        assertThat(brief.get("reports")).hasSize(hostile.reports());
        assertThat(brief.get("facts")).isNotEmpty();
    }

    private List<String> uris(List<String> names) {
        return names.stream().map(name -> folder + "/" + name).toList();
    }
}
