package org.parley.bench;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.parley.ingest.Ingest;
import org.parley.ingest.IngestOptions;
import org.parley.ingest.Intake;
import org.parley.model.Report;
import org.parley.model.StateOfPlay;
import org.parley.pipeline.Parley;
import org.parley.pipeline.Progress;
import org.parley.reading.Reader;
import org.parley.reading.onnx.OnnxReader;

/**
 * How long it takes to read a folder of reports word by word, and to go all the way to their state of play. Opening the
 * model and reading the files is not counted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class BriefBenchmark {
    /** The folder of reports, seen from the root of the repository. */
    @Param("examples")
    public String folder = "examples";

    @Param({"1", "2"})
    public int threads = 1;

    private final Reader reader = OnnxReader.open();
    private final Parley parley = new Parley(reader, "bench");
    private Intake intake = new Intake(List.of(), List.of());

    /** Runs the benchmarks; takes the options of JMH, such as {@code -p folder=DIR}. */
    public static void main(String[] options) throws RunnerException, CommandLineOptionException {
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .include(BriefBenchmark.class.getName())
                        .build())
                .run();
    }

    /** Reads the files; throws {@link IllegalStateException} when there are none. */
    @Setup
    public void readFiles() {
        intake = Ingest.read(List.of(folder), InputStream.nullInputStream(), IngestOptions.NONE);
        if (intake.reports().isEmpty()) {
            throw new IllegalStateException("no reports in " + folder);
        }
    }

    @TearDown
    public void close() {
        parley.close();
    }

    /** Words, trees, names and times of every report, one after the other. */
    @Benchmark
    public void reading(Blackhole sink) {
        for (Report report : intake.reports()) {
            sink.consume(reader.read(report));
        }
    }

    /** Everything, from the reports to the state of play. */
    @Benchmark
    public StateOfPlay brief() throws InterruptedException {
        return parley.brief(intake, Optional.empty(), threads, Progress.SILENT);
    }
}
