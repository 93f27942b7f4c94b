package org.parley.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parley.extract.Extraction;
import org.parley.ingest.Intake;
import org.parley.model.Generator;
import org.parley.model.Report;
import org.parley.model.ReportFacts;
import org.parley.model.StateOfPlay;
import org.parley.reading.Reader;
import org.parley.reconcile.Reconciler;

/** The whole way of a report: reading, extraction, reconciliation. Safe for use by several threads at once. */
public final class Parley implements AutoCloseable {
    private final Reader reader;
    private final String version;

    public Parley(Reader reader, String version) {
        this.reader = reader;
        this.version = version;
    }

    /**
     * The state of play that the reports add up to.
     *
     * @param asOf leave out what was published later
     * @param threads how many reports are read at once; the result does not depend on it
     */
    public StateOfPlay brief(Intake intake, Optional<LocalDate> asOf, int threads, Progress progress)
            throws InterruptedException {
        Generator generator = new Generator("parley", version, reader.model(), reader.modelSha256());
        List<ReportFacts> facts = readAll(intake.reports(), threads, progress);
        return Reconciler.reconcile(facts, intake.problems(), generator, asOf);
    }

    private List<ReportFacts> readAll(List<Report> reports, int threads, Progress progress)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<ReportFacts>> running = new ArrayList<>();
            reports.forEach(report -> running.add(pool.submit(() -> Extraction.extract(reader.read(report)))));
            List<ReportFacts> facts = new ArrayList<>();
            for (Future<ReportFacts> each : running) {
                facts.add(each.get());
                progress.report(facts.size(), running.size());
            }
            return facts;
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading failed: " + e.getMessage(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
