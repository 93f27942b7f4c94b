package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Block.Kind;
import org.parley.model.Report;

class IngestTest {
    private static final String REPORT = """
            Harbour strike talks resume in Veldoria

            The two sides still differ on pay.

            By Ann Lark, Senior Reporter

            VELDO-PORT-STRIKE

            Minister Tom Reed at the port (Image: Getty)

            The dockers' union said on Monday that it would return to the table. "We are ready to talk," said its chair.

            Comments
            """;

    @TempDir
    Path folder;

    @Test
    void marksHeadlineStandfirstBylineCaptionAndFurniture() {
        Report report = read(REPORT);

        assertThat(report.text()).isEqualTo(REPORT);
        assertThat(report.title()).contains("Harbour strike talks resume in Veldoria");
        assertThat(report.byline()).contains("Ann Lark, Senior Reporter");
        assertThat(report.blocks())
                .extracting(block -> block.kind())
                .containsExactly(
                        Kind.TITLE, Kind.SUMMARY, Kind.BYLINE, Kind.FURNITURE, Kind.CAPTION, Kind.BODY, Kind.FURNITURE);
    }

    @Test
    void readsFoldersByPathAndLeavesHiddenFilesOut() throws IOException {
        Files.createDirectories(folder.resolve("a/.hidden"));
        for (String name : List.of("b.txt", "a/z.txt", "a/c.txt", ".secret.txt", "a/.hidden/x.txt")) {
            Files.writeString(folder.resolve(name), REPORT);
        }

        Intake intake = Ingest.read(List.of(folder + "/"), InputStream.nullInputStream(), IngestOptions.NONE);

        assertThat(intake.problems()).isEmpty();
        assertThat(intake.reports())
                .extracting(Report::uri)
                .containsExactly(folder + "/a/c.txt", folder + "/a/z.txt", folder + "/b.txt");
    }

    private static Report read(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        Intake intake = Ingest.read(List.of("-"), in, IngestOptions.NONE);
        assertThat(intake.problems()).isEmpty();
        return intake.reports().get(0);
    }
}
