package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Report;
import org.parley.pipeline.Parley;
import org.parley.reading.Reader;
import org.parley.reading.Reading;

class CommandLineTest {
    private static final String TEXT =
            "Envoys met in Tolm\n\nThe envoys of Avaria and Belmar met in the harbour town of Tolm on Tuesday.\n";

    /** Reads a report without seeing anything in it. */
    private static final class BlindReader implements Reader {
        @Override
        public Reading read(Report report) {
            return new Reading(report, List.of(), List.of(), List.of());
        }

        @Override
        public String model() {
            return "blind";
        }

        @Override
        public String modelSha256() {
            return "00";
        }

        @Override
        public void close() {}
    }

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private String report = "";

    @BeforeEach
    void writeReport() throws IOException {
        report = Files.writeString(folder.resolve("tolm.txt"), TEXT).toString();
    }

    private int run(String... arguments) {
        return run(out, () -> new Parley(new BlindReader(), "test"), arguments);
    }

    private int run(OutputStream to, Readers readers, String... arguments) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
                to,
                new PrintWriter(err, true),
                false,
                false,
                OptionalInt.empty(),
                true,
                false);
        return new CommandLineProgram(terminal, readers).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesTheBriefAndNothingElseToStandardOutput() {
        assertThat(run("brief", report)).isEqualTo(ExitCode.FINE);
        assertThat(out()).startsWith("State of play\n═══").contains("1 report read, no problems; parley test, blind");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void writesEveryFormat() {
        assertThat(Stream.of("json", "markdown", "HTML").map(format -> run("brief", report, "--format", format)))
                .containsOnly(ExitCode.FINE);
        assertThat(out())
                .contains("{\n  \"contract\": 1")
                .contains("# State of play")
                .contains("<!DOCTYPE html>");
    }

    @Test
    void readsStandardInput() {
        assertThat(run("brief", "-", "--published", "2031-03-04", "--outlet", "Harbour Herald"))
                .isEqualTo(0);
        assertThat(out()).contains("Harbour Herald, 2031-03-04");
    }

    @Test
    void writesTheBriefAndNamesTheInputsThatCannotBeRead() {
        assertThat(run("brief", report, folder.resolve("none.txt").toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).contains("1 report read, 1 problem");
        assertThat(err.toString())
                .startsWith("parley: ")
                .contains("none.txt: not-found")
                .hasLineCount(1);
    }

    @Test
    void answersWrongUsageWithOneLineAndTheWayToHelp() {
        List<List<String>> wrong = List.of(
                List.of(),
                List.of("brief"),
                List.of("brif", report),
                List.of("brief", report, "--format", "pdf"),
                List.of("brief", report, "--as-of", "yesterday"),
                List.of("brief", report, "--threads", "0"),
                List.of("brief", report, "--colour"));
        for (List<String> arguments : wrong) {
            err.getBuffer().setLength(0);
            assertThat(run(arguments.toArray(String[]::new)))
                    .as("%s", arguments)
                    .isEqualTo(ExitCode.USAGE);
            assertThat(err.toString())
                    .startsWith("parley: ")
                    .contains("--help'.")
                    .hasLineCount(2);
        }
        assertThat(out()).isEmpty();
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @Test
    void tellsVersionAndHelpWithExamples() {
        assertThat(run("--version")).isEqualTo(0);
        assertThat(run("--help")).isEqualTo(0);
        assertThat(run("brief", "--help")).isEqualTo(0);
        assertThat(run("eval", "--help")).isEqualTo(0);
        assertThat(out()).startsWith("parley development\n").contains("Examples:", "parley brief", "parley eval");
    }

    @Test
    void replacesAFileOnlyWithAWholeResult() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.md"), "old");

        assertThat(run(
                        out,
                        () -> {
                            throw new IllegalStateException("no weights");
                        },
                        "brief",
                        report,
                        "-o",
                        file + ""))
                .isEqualTo(ExitCode.FAILED);
        assertThat(file).hasContent("old");
        assertThat(err.toString()).contains("internal error", "no weights").hasLineCount(1);

        assertThat(run("brief", report, "-f", "markdown", "--output", file.toString()))
                .isEqualTo(0);
        assertThat(Files.readString(file)).startsWith("# State of play");
        assertThat(out()).isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsOnly("tolm.txt", "brief.md");
        }
    }

    @Test
    void tellsAnImpossibleDestinationAtOnce() {
        assertThat(run("brief", report, "-o", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("brief", report, "-o", folder.resolve("no/such/file").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("it is a folder").contains("there is no folder");
    }

    @Test
    void staysQuietWhenTheReaderOfItsOutputLeaves() {
        assertThat(run(failing("Broken pipe"), () -> new Parley(new BlindReader(), "test"), "brief", report))
                .isEqualTo(ExitCode.FINE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatItsOutputCannotBeWritten() {
        assertThat(run(
                        failing("No space left on device"),
                        () -> new Parley(new BlindReader(), "test"),
                        "brief",
                        report))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .contains("cannot write the result")
                .contains("No space left")
                .hasLineCount(1);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void evaluatesOnlyFoldersWithMarks() {
        assertThat(run("eval", folder.resolve("none").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("eval", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("cannot read the folder")
                .contains("gold.json")
                .hasLineCount(2);
    }

    @Test
    void measuresABriefAgainstMarks() throws IOException {
        Files.writeString(
                folder.resolve("gold.json"),
                "[{\"type\": \"meeting\", \"doc\": \"tolm\", \"meeting\": \"tolm\", \"status\": \"held\","
                        + " \"evidence\": \"The envoys of Avaria and Belmar met\"}]");

        assertThat(run("eval", folder.toString(), "--misses")).isEqualTo(ExitCode.FINE);
        assertThat(out()).contains("meeting").contains("The envoys of Avaria and Belmar met");
    }
}
