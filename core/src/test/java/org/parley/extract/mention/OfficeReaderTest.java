package org.parley.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.TestScenes;
import org.parley.reading.Reading;

class OfficeReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET/DT Ukrainian/ADJ/JJ deputy/ADJ/JJ prime/ADJ/JJ minister/NOUN/NN|deputy prime minister|Ukrainian",
                "Petrenko/PROPN/NNP 's/PART/POS special/ADJ/JJ envoy/NOUN/NN|special envoy|Petrenko",
                "president/NOUN/NN of/ADP/IN Norway/PROPN/NNP|president|Norway",
                "a/DET/DT Kremlin/PROPN/NNP spokesman/NOUN/NN|spokesman|Kremlin",
                "secretary/NOUN/NN of/ADP/IN state/NOUN/NN|secretary of state|none",
                "South/PROPN/NNP Korean/ADJ/JJ ambassador/NOUN/NN|ambassador|South Korean",
                "Energy/PROPN/NNP Minister/PROPN/NNP Mr/PROPN/NNP|Energy Minister|none"
            })
    void tellsTheOfficeFromItsOwner(String words, String title, String of) {
        OfficeReader.Office office = read(words).orElseThrow();

        assertThat(office.title()).isEqualTo(title);
        assertThat(office.of().orElse("none")).isEqualTo(of);
    }

    @Test
    void findsNoOfficeWithoutAnOfficeWord() {
        assertThat(read("the/DET/DT iron/NOUN/NN bridge/NOUN/NN")).isEmpty();
    }

    /** Words with their tags, hung one behind the other. */
    private static Optional<OfficeReader.Office> read(String tagged) {
        StringBuilder rows = new StringBuilder();
        String[] words = tagged.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("/", -1);
            String relation = parts[1].equals("DET") ? "det" : "dep";
            int head = i == words.length - 1 ? 0 : words.length;
            rows.append(String.join(" ", parts[0], parts[0], parts[1], parts[2], String.valueOf(head)))
                    .append(' ')
                    .append(head == 0 ? "root" : relation)
                    .append('\n');
        }
        Reading reading = TestScenes.of(rows.toString()).reading();
        return new OfficeReader(reading.report())
                .read(reading.sentences().get(0).words());
    }
}
