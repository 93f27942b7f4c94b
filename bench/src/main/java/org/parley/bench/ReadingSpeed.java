package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.parley.model.Block;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.reading.Reader;
import org.parley.reading.Reading;
import org.parley.reading.onnx.OnnxReader;
import org.parley.text.Span;

/** How long the reader takes to open, and how many words a second it reads: {@code ReadingSpeed FOLDER THREADS…}. */
public final class ReadingSpeed {
    private ReadingSpeed() {}

    /** Reads all text files of a folder once for each number of threads, and once before as warm-up. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        try (Reader reader = OnnxReader.open()) {
            System.out.printf(Locale.ROOT, "opened in %.2f s%n", secondsSince(start));
            List<Report> reports = reports(Path.of(arguments[0]));
            measure(reader, reports, 1);
            for (int place = 1; place < arguments.length; place++) {
                measure(reader, reports, Integer.parseInt(arguments[place]));
            }
        }
    }

    private static void measure(Reader reader, List<Report> reports, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        long processor = processorNanos();
        List<Future<Reading>> readings = new ArrayList<>();
        reports.forEach(report -> readings.add(pool.submit(() -> reader.read(report))));
        long words = 0;
        for (Future<Reading> reading : readings) {
            words += reading.get().sentences().stream()
                    .mapToLong(sentence -> sentence.words().size())
                    .sum();
        }
        pool.shutdown();
        System.out.printf(
                Locale.ROOT,
                "%d thread(s): %d words, %.0f a second, %.0f a second of processor time%n",
                threads,
                words,
                words / secondsSince(start),
                words * 1e9 / (processorNanos() - processor));
    }

    private static List<Report> reports(Path folder) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                if (!text.isEmpty()) {
                    reports.add(report(file.toString(), text));
                }
            }
        }
        return reports;
    }

    private static Report report(String name, String text) {
        return new Report(
                name,
                name,
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.BODY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Published.UNKNOWN,
                "");
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Time on the processor by all threads of this process: fair where the machine is shared. */
    private static long processorNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
