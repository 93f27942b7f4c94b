package org.parley.ingest;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Problem;
import org.parley.model.Published;
import org.parley.model.Report;

/** Reads files, folders and standard input into reports. */
public final class Ingest {
    private final IngestOptions options;
    private final List<Report> reports = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Path> seen = new HashSet<>();

    private Ingest(IngestOptions options) {
        this.options = options;
    }

    /**
     * The reports behind {@code paths}, in the order given, folders by path; what cannot be read is listed under the
     * problems of the intake. Hidden files in folders are left out, a file named twice is read once.
     *
     * @param paths files and folders; {@code -} is standard input
     * @param standardInput read only when asked for, never closed
     */
    public static Intake read(List<String> paths, InputStream standardInput, IngestOptions options) {
        Ingest ingest = new Ingest(options);
        Sources sources = new Sources(standardInput, ingest::read, ingest.problems::add);
        paths.forEach(sources::find);
        return new Intake(ingest.reports, ingest.problems);
    }

    private void read(Source source) {
        if (source.place().isPresent() && !seen.add(source.place().get())) {
            return;
        }
        try {
            byte[] bytes = source.bytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            add(source.uri(), source.stem(), Layout.ofText(text, Metadata.NONE), bytes);
        } catch (Rejection e) {
            problems.add(e.of(source.uri()));
        }
    }

    private void add(String uri, String id, Draft draft, byte[] bytes) throws Rejection {
        if (!draft.hasBody()) {
            throw new Rejection(Problem.Kind.NO_BODY, "no report text found in it: only a headline or page furniture");
        }
        Metadata said = draft.metadata();
        reports.add(new Report(
                unique(id),
                uri,
                draft.text(),
                draft.blocks(),
                said.outlet().or(options::outlet),
                said.title(),
                said.byline(),
                said.language().orElse("und"),
                published(said),
                Digest.of(bytes)));
    }

    private Published published(Metadata said) {
        if (said.published().isPresent()) {
            return new Published(said.published(), Published.Basis.STATED);
        }
        Optional<java.time.LocalDate> given = options.published();
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
