package org.parley.reading.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures the segmenter on the running text of treebanks; the figures are in docs/accuracy.md. */
class SegmentationTest {
    @ParameterizedTest
    @CsvSource({
        "ud-ewt/en_ewt-ud-dev.conllu, 80.0, 98.6",
        "ud-ewt/en_ewt-ud-test.conllu, 78.0, 98.5",
        "gum/gum_v11_ccby_news_interview_academic_court_dev.conllu, 96.0, 99.8",
        "gum/gum_v11_ccby_news_interview_academic_court_test.conllu, 93.0, 99.3",
        "ud-pud/en_pud-ud-test.conllu, 99.5, 99.9"
    })
    void findsSentencesAndWords(String file, double sentences, double words) throws IOException {
        Path path = Path.of(System.getProperty("parley.shared", "../shared"), "data", file);
        assumeTrue(Files.exists(path), "needs the treebank " + path);

        SegmentationScore score = SegmentationScore.of(Segmenter.english(), Treebank.read(path));

        assertThat(score.sentences().f1()).as(score.toString()).isGreaterThan(sentences);
        assertThat(score.words().f1()).as(score.toString()).isGreaterThan(words);
    }
}
