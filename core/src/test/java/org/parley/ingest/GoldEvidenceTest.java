package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Report;
import org.parley.text.Span;

/** No words that a marker took as evidence may be taken for furniture. */
class GoldEvidenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"train", "seeds", "ukraine"})
    void evidenceLiesInWhatIsRead(String set) throws IOException {
        Path folder = Path.of(System.getProperty("parley.shared", "../shared"), "gold", set);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no marked reports at " + folder);
        Map<String, Report> reports =
                Ingest.read(texts(folder), InputStream.nullInputStream(), IngestOptions.NONE).reports().stream()
                        .collect(Collectors.toMap(Report::id, Function.identity()));

        List<String> lost = new ArrayList<>();
        for (JsonNode mark :
                new ObjectMapper().readTree(folder.resolve("gold.json").toFile())) {
            Report report = reports.get(mark.path("doc").asText());
            String evidence = mark.path("evidence").asText();
            if (report != null && !evidence.isEmpty() && !isRead(report, evidence)) {
                lost.add(report.id() + ": " + evidence);
            }
        }

        assertThat(lost).isEmpty();
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isRead(Report report, String evidence) {
        int start = report.text().indexOf(evidence);
        if (start < 0) {
            return true;
        }
        Span span = new Span(start, start + evidence.length());
        int read = report.blocks().stream()
                .filter(block -> block.kind().isRead() && block.span().overlaps(span))
                .mapToInt(block -> Math.min(block.span().end(), span.end())
                        - Math.max(block.span().start(), span.start()))
                .sum();
        // A few marks take in a word of the furniture beside them.
        return read >= span.length() * 0.9;
    }
}
