package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Problem;
import org.parley.model.Report;

class HostileFolderTest {
    @TempDir
    Path folder;

    @Test
    void namesEveryBadFileAndReadsTheRest() throws IOException {
        HostileFolder hostile = HostileFolder.in(folder);
        List<String> paths = List.of(folder.toString());

        Intake intake = assertTimeout(
                Duration.ofSeconds(20), () -> Ingest.read(paths, InputStream.nullInputStream(), IngestOptions.NONE));

        assertThat(intake.problems())
                .extracting(Problem::uri)
                .containsAll(hostile.bad().stream().map(this::uri).toList());
        assertThat(intake.problems())
                .extracting(Problem::uri)
                .doesNotContainAnyElementsOf(
                        hostile.good().stream().map(this::uri).toList());
        assertThat(intake.problems())
                .allSatisfy(problem -> assertThat(problem.detail()).isNotBlank().doesNotContain("\n"));
        assertThat(intake.reports()).hasSize(hostile.reports()).doesNotHaveDuplicates();
        assertThat(intake.reports()).extracting(Report::id).doesNotHaveDuplicates();
    }

    private String uri(String name) {
        return folder + "/" + name;
    }
}
