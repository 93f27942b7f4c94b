package org.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.reading.Reader;
import org.parley.reading.TimeExpression;
import org.parley.reading.onnx.OnnxReader;

/**
 * Measures the times of TempEval-3. By default the platinum reports, which nothing was developed on; the system property
 * {@code tempeval} names another folder. The figures and what was missed are written below {@code target}.
 */
class TempEvalTest {
    @Test
    void findsAndResolvesTheTimesOfTempEval() throws IOException {
        String folder = System.getProperty("tempeval", "te3-platinum");
        Path data = Path.of(System.getProperty("parley.shared", ""), "data", "tempeval3", folder);
        assumeTrue(Files.isDirectory(data), "TempEval-3 is not at " + data);
        TimeScore score = new TimeScore();

        try (Reader reader = OnnxReader.open()) {
            for (Path file : files(data)) {
                TimeMl document = TimeMl.read(file);
                Optional<String> created = document.created().map(Object::toString);
                List<TimeExpression> found =
                        reader.read(TaggedText.report(document.text(), created)).times();
                score.add(document, found);
            }
        }

        Files.writeString(Path.of("target", "times-" + folder + ".txt"), score.summary() + score.misses());
        assertThat(score.strictF1()).as(score.summary()).isGreaterThan(0.70);
        assertThat(score.valueF1()).as(score.summary()).isGreaterThan(0.60);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .toList();
        }
    }
}
