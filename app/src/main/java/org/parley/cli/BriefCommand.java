package org.parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.contract.BriefJson;
import org.parley.ingest.Ingest;
import org.parley.ingest.IngestOptions;
import org.parley.ingest.Intake;
import org.parley.model.Problem;
import org.parley.model.StateOfPlay;
import org.parley.pipeline.Parley;
import org.parley.render.BriefHtml;
import org.parley.render.BriefMarkdown;
import org.parley.render.BriefText;
import org.parley.render.BriefView;
import org.parley.render.Display;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports and writes the state of play that they add up to. */
@Command(
        name = "brief",
        description = "Reads reports and writes the state of play that they add up to.",
        sortOptions = false,
        footer = {
            "",
            "Reports are plain text, Markdown, HTML, JSON or JSON lines.",
            "",
            "Examples:",
            "  parley brief reports/",
            "  parley brief talks.txt --published 2025-04-24 --outlet \"The Daily\"",
            "  parley brief reports/ --format html --output brief.html",
            "  curl -s https://news.example/talks.html | parley brief - --format json"
        })
final class BriefCommand implements Callable<Integer> {
    private static final int PROBLEMS_TOLD = 10;

    private final Terminal terminal;
    private final Readers readers;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders with reports; - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            defaultValue = "text",
            description = "text, json, markdown or html (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output; an existing file is replaced only on success.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Leave out reports published later.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of reports that do not state one.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet of reports that do not name one.")
    private Optional<String> outlet = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many reports are read at once; the result does not depend on it.")
    private int threads = Threads.unasked();

    @Option(names = "--no-color", description = "No colours; NO_COLOR in the environment does the same.")
    private boolean noColour;

    @Option(names = "--width", paramLabel = "N", description = "Columns of the text format, 40 to 140.")
    private Optional<Integer> width = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    BriefCommand(Terminal terminal, Readers readers) {
        this.terminal = terminal;
        this.readers = readers;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        Destination destination = new Destination(terminal, output);
        Intake intake = Ingest.read(paths, terminal.in(), new IngestOptions(published, outlet));
        StateOfPlay state = brief(intake);
        destination.write(out -> write(state, out));
        tell(state.problems());
        return state.problems().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private StateOfPlay brief(Intake intake) throws InterruptedException {
        try (Parley parley = readers.get();
                ProgressBar progress = new ProgressBar(terminal)) {
            return parley.brief(intake, asOf, threads, progress);
        }
    }

    private void write(StateOfPlay state, Writer out) throws IOException {
        switch (format) {
            case TEXT -> out.write(BriefText.render(BriefView.of(state), width(), colour()));
            case JSON -> BriefJson.write(state, out);
            case MARKDOWN -> out.write(BriefMarkdown.render(BriefView.of(state)));
            case HTML -> out.write(BriefHtml.render(BriefView.of(state)));
        }
    }

    private int width() {
        return width.orElseGet(() -> terminal.width().orElse(BriefText.DEFAULT_WIDTH));
    }

    private boolean colour() {
        return terminal.colour() && !noColour && terminal.outIsTerminal() && output.isEmpty();
    }

    private void tell(List<Problem> problems) {
        problems.stream().limit(PROBLEMS_TOLD).forEach(this::tell);
        if (problems.size() > PROBLEMS_TOLD) {
            terminal.err().println("parley: " + (problems.size() - PROBLEMS_TOLD) + " more problems are in the brief");
        }
    }

    private void tell(Problem problem) {
        terminal.err()
                .println("parley: " + Display.line(problem.uri()) + ": "
                        + problem.kind().label() + ", " + Display.line(problem.detail()));
    }
}
