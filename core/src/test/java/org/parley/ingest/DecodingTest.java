package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {
    private static final String WORDS = "The envoys’ “talks” went on in Malmö – and then?";

    @Test
    void readsTheEncodingsOfNewsrooms() throws Rejection {
        assertThat(Decoding.text(WORDS.getBytes(StandardCharsets.UTF_8))).isEqualTo(WORDS);
        assertThat(Decoding.text(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(WORDS);
        assertThat(Decoding.text(WORDS.getBytes(StandardCharsets.UTF_16))).isEqualTo(WORDS);
        assertThat(Decoding.text(WORDS.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(WORDS);
        assertThat(Decoding.text(WORDS.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(WORDS);
    }

    @Test
    void believesAPageThatDeclaresItsEncoding() throws Rejection {
        String page = "<html><meta charset=\"iso-8859-2\"><p>Rozmowy w Łodzi</p>";

        assertThat(Decoding.text(page.getBytes(Charset.forName("ISO-8859-2")))).isEqualTo(page);
    }

    @Test
    void keepsHalfPairsAndMarksOfDirection() throws Rejection {
        byte[] bytes = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b', (byte) 0xE2, (byte) 0x80, (byte) 0x8F};

        assertThat(Decoding.text(bytes)).isEqualTo("a\ud800b\u200f");
    }

    @Test
    void saysWhatAFileLooksLike() {
        assertThatThrownBy(() -> Decoding.text("%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Rejection.class)
                .hasMessage("not-text: looks like a PDF: save it as text or HTML");
    }
}
