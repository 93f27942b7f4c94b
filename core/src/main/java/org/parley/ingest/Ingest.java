package org.parley.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.parley.model.Problem;

/** Reads files, folders and standard input into reports. */
public final class Ingest {
    /** A file with more bad records than this is bad as a whole; the rest is summed up. */
    private static final int MOST_BAD_RECORDS = 100;

    private final IntakeBuilder intake;
    private final Set<Path> seen = new HashSet<>();

    private Ingest(IngestOptions options) {
        this.intake = new IntakeBuilder(options);
    }

    /**
     * The reports behind {@code paths}, in the order given, folders by path; what cannot be read is listed under the
     * problems of the intake. Hidden files and those named README, with any extension, are left out of folders and read
     * when {@code paths} names them. A file named twice is read once.
     *
     * @param paths files and folders; {@code -} is standard input
     * @param standardInput read only when asked for, never closed
     */
    public static Intake read(List<String> paths, InputStream standardInput, IngestOptions options) {
        Ingest ingest = new Ingest(options);
        Sources sources = new Sources(standardInput, ingest::read, ingest.intake::problem);
        paths.forEach(sources::find);
        return ingest.intake.build();
    }

    private void read(Source source) {
        if (source.place().isPresent() && !seen.add(source.place().get())) {
            return;
        }
        try {
            byte[] bytes = source.bytes();
            String text = Decoding.text(bytes);
            switch (Format.of(source, text)) {
                case TEXT -> add(source, Layout.ofText(text), bytes);
                case MARKDOWN -> add(source, Layout.ofMarkdown(text), bytes);
                case HTML -> add(source, HtmlPage.read(text), bytes);
                case JSON_LINES -> lines(source, text);
                case JSON -> json(source, Records.parse(text));
            }
        } catch (Rejection e) {
            intake.problem(e.of(source.uri()));
        }
    }

    private void add(Source source, Draft draft, byte[] bytes) throws Rejection {
        intake.add(source.uri(), source.stem(), draft, Digest.of(bytes));
    }

    private void lines(Source source, String text) {
        Iterator<String> lines = text.lines().iterator();
        int bad = 0;
        for (int number = 1; lines.hasNext(); number++) {
            String line = lines.next();
            if (!line.isBlank()) {
                bad += record(source, "line " + number, number, line, bad) ? 0 : 1;
            }
        }
        sumUp(source, bad);
    }

    private void json(Source source, JsonNode root) throws Rejection {
        if (!root.isArray()) {
            intakeOf(source, 1, root, root.toString());
            return;
        }
        int bad = 0;
        for (int i = 0; i < root.size(); i++) {
            bad += record(source, "entry " + (i + 1), i + 1, root.get(i).toString(), bad) ? 0 : 1;
        }
        sumUp(source, bad);
    }

    /** Whether the record was read; if not, the problem is listed, unless there are too many before it. */
    private boolean record(Source source, String where, int number, String json, int badBefore) {
        try {
            intakeOf(source, number, Records.parse(json), json);
            return true;
        } catch (Rejection e) {
            if (badBefore < MOST_BAD_RECORDS) {
                Problem problem = e.of(source.uri());
                intake.problem(new Problem(problem.uri(), problem.kind(), where + ": " + problem.detail()));
            }
            return false;
        }
    }

    private void intakeOf(Source source, int number, JsonNode node, String json) throws Rejection {
        Records.Found found = Records.report(node);
        String sha256 = Digest.of(json.getBytes(StandardCharsets.UTF_8));
        String uri = found.address().orElse(source.uri() + ":" + number);
        if (found.id().isPresent()) {
            intake.addRecord(uri, found.id().get(), found.draft(), sha256);
        } else {
            intake.add(uri, source.stem() + "-" + number, found.draft(), sha256);
        }
    }

    private void sumUp(Source source, int bad) {
        if (bad > MOST_BAD_RECORDS) {
            String detail = "and " + (bad - MOST_BAD_RECORDS) + " more records like these: check the file";
            intake.problem(new Problem(source.uri(), Problem.Kind.BAD_RECORD, detail));
        }
    }
}
