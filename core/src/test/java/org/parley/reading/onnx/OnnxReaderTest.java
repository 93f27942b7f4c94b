package org.parley.reading.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
}
