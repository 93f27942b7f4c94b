package org.parley.ingest;

import java.util.List;
import org.parley.model.Problem;
import org.parley.model.Report;

/** What came of reading the inputs: the reports in the order of the inputs, and what could not be read. */
public record Intake(List<Report> reports, List<Problem> problems) {
    public Intake {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }
}
