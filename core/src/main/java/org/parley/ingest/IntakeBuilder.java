package org.parley.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Problem;
import org.parley.model.Published;
import org.parley.model.Report;

/** Gathers reports and problems, gives the reports their ids, and refuses what is no English report. */
final class IntakeBuilder {
    private final IngestOptions options;
    private final List<Report> reports = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> textsOfRecords = new HashMap<>();

    IntakeBuilder(IngestOptions options) {
        this.options = options;
    }

    Intake build() {
        return new Intake(reports, problems);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** Takes in the report of a file. */
    void add(String uri, String id, Draft draft, String sha256) throws Rejection {
        check(draft);
        accept(uri, id, draft, sha256);
    }

    /** Takes in the report of a record that brings its id; an identical record is taken once. */
    void addRecord(String uri, String id, Draft draft, String sha256) throws Rejection {
        String earlier = textsOfRecords.putIfAbsent(id, draft.text());
        if (draft.text().equals(earlier)) {
            return;
        }
        check(draft);
        String unique = accept(uri, id, draft, sha256);
        if (earlier != null) {
            throw new Rejection(
                    Problem.Kind.DUPLICATE_ID,
                    "id \"" + id + "\" is taken by another record with another text: this one is read as \"" + unique
                            + "\"");
        }
    }

    private static void check(Draft draft) throws Rejection {
        if (!draft.hasBody()) {
            throw new Rejection(Problem.Kind.NO_BODY, "no report text found in it: only a headline or page furniture");
        }
        Language.refuseOther(language(draft));
    }

    private String accept(String uri, String id, Draft draft, String sha256) {
        Metadata said = draft.metadata();
        String unique = unique(id);
        reports.add(new Report(
                unique,
                uri,
                draft.text(),
                draft.blocks(),
                said.outlet().or(options::outlet),
                said.title(),
                said.byline(),
                language(draft),
                published(said.published()),
                sha256));
        return unique;
    }

    private static String language(Draft draft) {
        String read = draft.blocks().stream()
                .filter(block -> block.kind().isRead())
                .limit(40)
                .map(block -> block.span().of(draft.text()))
                .map(words -> words.substring(0, Math.min(words.length(), 4000)))
                .collect(Collectors.joining(" "));
        return Language.of(read, draft.metadata().language());
    }

    private Published published(Optional<LocalDate> stated) {
        if (stated.isPresent()) {
            return new Published(stated, Published.Basis.STATED);
        }
        Optional<LocalDate> given = options.published();
        return given.isPresent() ? new Published(given, Published.Basis.GIVEN) : Published.UNKNOWN;
    }

    /** {@code id}, with a number behind it where an earlier report has it. */
    private String unique(String id) {
        String unique = id;
        for (int number = 2; !ids.add(unique); number++) {
            unique = id + "-" + number;
        }
        return unique;
    }
}
