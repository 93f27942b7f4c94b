package org.parley.reading.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final int NO_LIMIT = 1_000;

    private static WordPieces pieces;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = WordPieces.class.getResourceAsStream("reader-0.vocab.txt")) {
            assertThat(in).isNotNull();
            pieces = WordPieces.load(in);
        }
    }

    /** Expected ids come from another implementation of the published algorithm, run on the same vocabulary. */
    @ParameterizedTest
    @CsvSource({
        "Ceasefire, 26277",
        "Erdo\u011Fan, 9413 16168 2319",
        "Zelenskyy's, 27838 7770 5874 2100 1005 1055",
        "\u00C9lys\u00E9e, 20779 19763",
        "na\u00EFvet\u00E9, 15743 2618",
        "\u5317\u4EACdeal, 1781 1755 3066",
        "\u2019s, 1521 1055",
        "$5.3bn, 1002 1019 1012 1017 24700",
        "\u20AC, 1574",
        "\uFFFD, 100",
        "\uD83D\uDE42, 100",
        "Stra\u00DFe, 2358 27807",
        "\u0130stanbul, 9960",
        "co-operate, 2522 1011 5452",
        "\u00BD, 1092",
        "AL-\u015EARAA, 2632 1011 7354 2050",
        "\u0C15, 100",
        "unaffable, 14477 20961 3468"
    })
    void cutsAsTheUncasedTokenizerDoes(String word, String ids) {
        assertThat(ids(word)).isEqualTo(ids);
    }

    @Test
    void dropsControlAndInvisibleCharacters() {
        assertThat(ids("a\u0000b\u200Bc")).isEqualTo("5925");
    }

    @Test
    void cutsAtUnusualSpaces() {
        assertThat(ids("\u00A0hi\u2028there")).isEqualTo("7632 2045");
    }

    @Test
    void givesUpOnWordsOfMoreThanHundredCharacters() {
        assertThat(ids("x".repeat(100))).isEqualTo("22038" + " 20348".repeat(49));
        assertThat(ids("x".repeat(101))).isEqualTo("100");
    }

    @Test
    void keepsToTheLimit() {
        assertThat(pieces.of("x".repeat(100), 12)).hasSize(12);
    }

    @Test
    void givesAtLeastOneKnownPieceForAnyString() {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            String word = IntStream.range(0, 1 + random.nextInt(20))
                    .mapToObj(place -> Character.toString(random.nextInt(0x10000)))
                    .collect(Collectors.joining());
            int[] cut = pieces.of(word, NO_LIMIT);
            assertThat(cut).isNotEmpty();
            assertThat(Arrays.stream(cut).allMatch(id -> id >= 0 && id < 30_522))
                    .isTrue();
        }
    }

    private static String ids(String word) {
        return Arrays.stream(pieces.of(word, NO_LIMIT))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }
}
