package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.contract.BriefJson;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.Extra;
import org.parley.evaluate.GoldFormatException;
import org.parley.evaluate.Miss;
import org.parley.evaluate.Scores;
import org.parley.ingest.Ingest;
import org.parley.ingest.IngestOptions;
import org.parley.ingest.Intake;
import org.parley.model.StateOfPlay;
import org.parley.pipeline.Parley;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures a brief of marked reports against the marks. */
@Command(
        name = "eval",
        description = "Measures the brief of a folder of marked reports against the marks.",
        sortOptions = false,
        footer = {
            "",
            "The folder holds gold.json and the reports it marks as *.txt. The reports are read as",
            "'parley brief GOLD_DIR/*.txt' reads them, without publication days.",
            "",
            "Examples:",
            "  parley eval gold/",
            "  parley eval gold/ --misses --extra"
        })
final class EvalCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Readers readers;

    @Parameters(paramLabel = "GOLD_DIR", description = "Folder with gold.json and the marked reports.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Write the scores as one JSON object.")
    private boolean json;

    @Option(names = "--misses", description = "List what was marked and is not found, or is not right.")
    private boolean misses;

    @Option(names = "--extra", description = "List what is found and was not marked.")
    private boolean extra;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many reports are read at once; the result does not depend on it.")
    private int threads = Threads.unasked();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    EvalCommand(Terminal terminal, Readers readers) {
        this.terminal = terminal;
        this.readers = readers;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (json && (misses || extra)) {
            throw CommandFailure.usage("--json goes without --misses and --extra");
        }
        Intake intake = Ingest.read(reports(), InputStream.nullInputStream(), IngestOptions.NONE);
        StateOfPlay state = brief(intake);
        Scores scores = score(state);
        new Destination(terminal, Optional.empty()).write(out -> write(scores, out));
        return state.problems().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private List<String> reports() {
        List<String> reports = new ArrayList<>();
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(folder, "*.txt")) {
            texts.forEach(text -> reports.add(text.toString()));
        } catch (IOException e) {
            throw CommandFailure.usage("cannot read the folder " + folder);
        }
        if (reports.isEmpty()) {
            throw CommandFailure.usage("no *.txt in the folder " + folder);
        }
        Collections.sort(reports);
        return reports;
    }

    private StateOfPlay brief(Intake intake) throws InterruptedException {
        try (Parley parley = readers.get();
                ProgressBar progress = new ProgressBar(terminal)) {
            return parley.brief(intake, Optional.empty(), threads, progress);
        }
    }

    private Scores score(StateOfPlay state) {
        try {
            return Evaluation.score(folder, BriefJson.toJson(state));
        } catch (GoldFormatException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private void write(Scores scores, Writer out) throws IOException {
        out.write(json ? scores.toJson() + "\n" : scores.toText());
        for (Miss miss : misses ? scores.misses() : List.<Miss>of()) {
            out.write(miss.toText() + "\n");
        }
        for (Extra each : extra ? scores.extras() : List.<Extra>of()) {
            out.write(each.toText() + "\n");
        }
    }
}
