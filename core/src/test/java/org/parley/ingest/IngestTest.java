package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Block.Kind;
import org.parley.model.Problem;
import org.parley.model.Published;
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

    @Test
    void passesOverWhatTellsOfAFolderUnlessItIsNamed() throws IOException {
        for (String name : List.of("README", "README.md", "Readme.de.txt", "readmembers.txt")) {
            Files.writeString(folder.resolve(name), REPORT);
        }

        Intake whole = Ingest.read(List.of(folder.toString()), InputStream.nullInputStream(), IngestOptions.NONE);
        Intake named = Ingest.read(List.of(folder + "/README.md"), InputStream.nullInputStream(), IngestOptions.NONE);

        assertThat(whole.problems()).isEmpty();
        assertThat(whole.reports()).extracting(Report::id).containsExactly("readmembers");
        assertThat(named.reports()).extracting(Report::id).containsExactly("README");
    }

    @Test
    void readsRecordsAndNamesBadLines() {
        String records = """
                {"id": "a", "title": "Talks", "text": "The envoys met on Monday and will meet again.", "outlet": "Coast Wire", "published": "Tue, 04 Mar 2031 22:10:00 GMT", "url": "paper:1"}
                {"id": "a", "text": "The envoys met on Monday and will meet again."}
                {"id": "a", "text": "The envoys did not meet on Monday, their spokesman said."}
                {"title": "no text"}
                {"text": "A lone half \\ud83d of a pair stays where it is, said the envoy."}
                """;

        Intake intake = intake(records);

        assertThat(intake.reports()).extracting(Report::id).containsExactly("a", "a-2", "standard-input-5");
        assertThat(intake.reports()).extracting(Report::uri).containsExactly("paper:1", "-:3", "-:5");
        assertThat(intake.reports().get(2).text()).contains("half \ud83d of");
        Report first = intake.reports().get(0);
        assertThat(first.outlet()).contains("Coast Wire");
        assertThat(first.published())
                .isEqualTo(new Published(Optional.of(LocalDate.of(2031, 3, 4)), Published.Basis.STATED));
        assertThat(intake.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DUPLICATE_ID, Problem.Kind.BAD_RECORD);
        assertThat(intake.problems().get(1).detail()).startsWith("line 4: ");
    }

    @Test
    void givesWhatTheTextLacks() {
        IngestOptions options = new IngestOptions(Optional.of(LocalDate.of(2031, 3, 5)), Optional.of("Coast Wire"));
        InputStream in = new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8));

        Report report = Ingest.read(List.of("-"), in, options).reports().get(0);

        assertThat(report.outlet()).contains("Coast Wire");
        assertThat(report.published().basis()).isEqualTo(Published.Basis.GIVEN);
    }

    @Test
    void givesFilesOfOneNameDifferentIdsAndReadsAFileOnce() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("x.txt"), REPORT);
        Files.writeString(folder.resolve("a/x.md"), REPORT);
        String file = folder + "/x.txt";

        Intake intake =
                Ingest.read(List.of(file, folder.toString(), file), InputStream.nullInputStream(), IngestOptions.NONE);

        assertThat(intake.reports()).extracting(Report::id).containsExactly("x", "x-2");
        assertThat(intake.problems()).isEmpty();
    }

    @Test
    void namesWhatIsNotThereAndLinksThatLeadInCircles() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/nowhere.txt"), folder.resolve("gone"));
        Files.writeString(folder.resolve("a/x.txt"), REPORT);
        String missing = folder + "/missing.txt";

        Intake intake = Ingest.read(
                List.of(missing, folder.toString(), "nul\0"), InputStream.nullInputStream(), IngestOptions.NONE);

        assertThat(intake.reports()).extracting(Report::id).containsExactly("x");
        assertThat(intake.problems())
                .extracting(problem -> problem.kind() + " " + problem.uri())
                .containsExactly(
                        "NOT_FOUND " + missing,
                        "UNREADABLE " + folder + "/a/nowhere.txt",
                        "UNREADABLE " + folder + "/a/up",
                        "NOT_FOUND nul\0");
    }

    private static Report read(String text) {
        Intake intake = intake(text);
        assertThat(intake.problems()).isEmpty();
        return intake.reports().get(0);
    }

    private static Intake intake(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return Ingest.read(List.of("-"), in, IngestOptions.NONE);
    }
}
