package org.parley.reconcile.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.Meeting;
import org.parley.model.ReportFacts;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Told;

/** How well passages of marked reports are put together: B-cubed over the passages. */
class MeetingIdentityTest {
    private record Clustered(Evidence evidence, String gold, String found) {}

    @Test
    void passagesOfOneMeetingComeTogether(TestReporter reporter) throws IOException {
        Path folder = Path.of(System.getProperty("parley.shared", "../shared"), "gold", "train");
        Assumptions.assumeTrue(Files.exists(folder.resolve("gold.json")), "no marked reports here");
        GoldMeetings gold = GoldMeetings.read(folder);

        List<Clustered> passages = cluster(gold);
        double within = score(reporter, "within a report", withinReports(passages));
        double across = score(reporter, "over all reports", passages);

        assertThat(within).isGreaterThan(0.80);
        assertThat(across).isGreaterThan(0.75);
    }

    private static double score(TestReporter reporter, String name, List<Clustered> passages) {
        double precision = bCubed(passages, true);
        double recall = bCubed(passages, false);
        double score = 2 * precision * recall / (precision + recall);
        reporter.publishEntry(
                "B-cubed " + name, String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, score));
        return score;
    }

    private static List<Clustered> withinReports(List<Clustered> passages) {
        return passages.stream()
                .map(passage -> new Clustered(
                        passage.evidence(),
                        passage.evidence().report() + passage.gold(),
                        passage.evidence().report() + passage.found()))
                .toList();
    }

    private static List<Clustered> cluster(GoldMeetings gold) {
        List<Told<Meeting>> told = new ArrayList<>();
        for (ReportFacts report : gold.reports()) {
            for (Fact fact : report.facts()) {
                told.add(new Told<>("f" + told.size(), (Meeting) fact, 0));
            }
        }
        List<List<Told<Meeting>>> groups =
                MeetingGroups.of(told, Cast.of(gold.reports()), Chronology.of(gold.reports()));
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(i -> groups.get(i).stream()
                        .map(passage -> new Clustered(
                                passage.fact().evidence(),
                                gold.key(passage.fact().evidence()),
                                "m" + i)))
                .toList();
    }

    private static double bCubed(List<Clustered> passages, boolean precision) {
        double sum = 0;
        for (Clustered passage : passages) {
            long mine = passages.stream()
                    .filter(other -> isTogether(passage, other, precision))
                    .count();
            long right = passages.stream()
                    .filter(other -> isTogether(passage, other, precision) && isTogether(passage, other, !precision))
                    .count();
            sum += (double) right / mine;
        }
        return sum / passages.size();
    }

    private static boolean isTogether(Clustered one, Clustered two, boolean found) {
        return found ? one.found().equals(two.found()) : one.gold().equals(two.gold());
    }
}
