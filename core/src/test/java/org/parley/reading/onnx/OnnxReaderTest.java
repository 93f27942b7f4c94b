package org.parley.reading.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Block;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.reading.Name;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

class OnnxReaderTest {
    private static OnnxReader reader;

    @BeforeAll
    static void open() {
        reader = OnnxReader.open();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    static Report report(String text) {
        List<Block> blocks =
                text.isEmpty() ? List.of() : List.of(new Block(new Span(0, text.length()), Block.Kind.BODY));
        return report(text, blocks);
    }

    private static Report report(String text, List<Block> blocks) {
        return new Report(
                "r1",
                "r1.txt",
                text,
                blocks,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Published.UNKNOWN,
                "0".repeat(64));
    }

    @Test
    void readsSubjectVerbAndObject() {
        Reading reading = reader.read(report("Foreign Minister Dana Orlov rejected the proposal on Monday. She left."));

        assertThat(reading.sentences()).hasSize(2);
        Sentence first = reading.sentences().get(0);
        assertThat(first.root().form()).isEqualTo("rejected");
        assertThat(first.child(first.root(), "obj").map(Word::form)).contains("proposal");
        assertThat(reading.names()).anySatisfy(name -> {
            assertThat(name.type()).isEqualTo(Name.Type.PERSON);
            assertThat(reading.report().words(name.span())).isEqualTo("Dana Orlov");
        });
    }

    @Test
    void readsOnlyTheBlocksThatAreRead() {
        String text = "By Ann Lee\n\nTalks began.";
        Report report = report(
                text,
                List.of(
                        new Block(new Span(0, 10), Block.Kind.BYLINE),
                        new Block(new Span(12, text.length()), Block.Kind.BODY)));

        assertThat(reader.read(report).sentences()).singleElement().satisfies(sentence -> assertThat(sentence.span())
                .isEqualTo(new Span(12, text.length())));
    }

    @Test
    void readsNothingOutOfNothing() {
        assertThat(reader.read(report("")).sentences()).isEmpty();
        assertThat(reader.read(report(" \n\u200B")).sentences()).isEmpty();
    }

    @Test
    void takesArticlesAndPossessiveMarksOffNames() {
        Reading reading = reader.read(report("The Kremlin\u2019s envoy met Hassan Abdel-Karim al-Sayed in Geneva."));

        assertThat(words(reading)).contains("Kremlin", "Hassan Abdel-Karim al-Sayed", "Geneva");
    }

    @Test
    void tagsHeadlinesInCapitalsByTheRunningTextBelow() {
        Reading reading = reader.read(report("""
                ORLOV REJECTS CEASEFIRE PLAN

                President Dana Orlov rejected the ceasefire plan on Monday."""));

        Sentence headline = reading.sentences().get(0);
        assertThat(headline.words()).extracting(Word::lemma).containsExactly("Orlov", "reject", "ceasefire", "plan");
        assertThat(headline.root().form()).isEqualTo("REJECTS");
        assertThat(words(reading)).startsWith("ORLOV");
    }

    @Test
    void readsAReportTheSameWayEveryTimeAndOnEveryThread() {
        Report report = report("The minister said talks would resume. ".repeat(40) + "Nobody came, did they?");
        Reading once = reader.read(report);

        List<String> others = IntStream.range(0, 4)
                .parallel()
                .mapToObj(round -> dump(reader.read(report)))
                .distinct()
                .toList();
        assertThat(others).containsExactly(dump(once));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\u5317",
                "a-",
                "\uD83D\uDE42",
                "\uD800",
                "\u200F.",
                "(",
                "x. ",
                "$1 ",
                "\u00E9\u0301",
                "No, "
            })
    void survivesLongStretchesOfAnything(String unit) {
        String text = unit.repeat(Math.min(400, 50_000 / unit.length()));
        Reading reading = reader.read(report(text));

        reading.sentences().forEach(sentence -> sentence.words().forEach(word -> assertThat(word.form())
                .isEqualTo(text.substring(word.span().start(), word.span().end()))));
    }

    @Test
    void survivesAWordOfFiftyThousandCharacters() {
        assertThat(reader.read(report("a".repeat(50_000))).sentences()).hasSize(1);
    }

    @Test
    void knowsTheSumOfItsWeights() throws IOException, NoSuchAlgorithmException {
        try (InputStream weights = OnnxReader.class.getResourceAsStream(reader.model() + ".onnx")) {
            assertThat(weights).isNotNull();
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(weights.readAllBytes());
            assertThat(reader.modelSha256()).isEqualTo(HexFormat.of().formatHex(sum));
        }
    }

    /** Later releases of onnxruntime crash where the command line is long. */
    @Test
    void opensInAProcessWithALongCommandLine() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dpadding=" + "x".repeat(9_000),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OneSentence.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("root=left");
    }

    private static List<String> words(Reading reading) {
        return reading.names().stream()
                .map(name -> reading.report().words(name.span()))
                .toList();
    }

    private static String dump(Reading reading) {
        return reading.names()
                + reading.sentences().stream()
                        .map(sentence -> sentence.words().toString())
                        .collect(Collectors.joining("\n"));
    }
}
