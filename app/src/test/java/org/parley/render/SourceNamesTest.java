package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.model.StateOfPlay.PlacedReport;

class SourceNamesTest {
    private static PlacedReport report(String id, String outlet, int day) {
        Published published = new Published(Optional.of(LocalDate.of(2031, 3, day)), Published.Basis.STATED);
        Report report = new Report(
                id,
                id,
                "Talks.",
                List.of(),
                Optional.of(outlet),
                Optional.empty(),
                Optional.empty(),
                "en",
                published,
                "0");
        return new PlacedReport(report, Optional.empty(), Optional.empty());
    }

    @Test
    void addsTheDayAndThenANumberOnlyWhereTheOutletIsNotEnough() {
        List<PlacedReport> reports = List.of(
                report("a", "Herald", 4),
                report("b", "Wire", 4),
                report("c", "Wire", 5),
                report("d", "Wire", 5),
                report("e", "", 5));

        assertThat(SourceNames.of(reports).values())
                .containsExactly("Herald", "Wire 2031-03-04", "Wire 2031-03-05 (1)", "Wire 2031-03-05 (2)", "e");
    }
}
