package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final Names names = new Names();

    @ParameterizedTest
    @CsvSource({
        "Ada Brook, A. Brook",
        "Ada Brook, Brook",
        "Brook, Ada Brook",
        "The Kremlin, Russia",
        "U.S., the United States",
        "Zoë Müller, Zoe Muller",
        "Norland’s, norland",
        "ADA  BROOK!, ada brook",
        "ﬁeld marshal Ost, Field Marshal Ost"
    })
    void takesOneForTheOther(String one, String other) {
        assertThat(names.same(one, other)).isTrue();
        assertThat(names.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ada Brook, Cid Brook", "Ada Brook, Ada", "Ost, Fritz Ost", "'', Ada", "!!, !!", "Norland, Sudland"})
    void keepsApart(String one, String other) {
        assertThat(names.same(one, other)).isFalse();
        assertThat(names.same(other, one)).isFalse();
    }

    @Test
    void dropsCombiningCharactersAndPutsSpacesForOtherMarks() {
        assertThat(Names.normal("re\u0301sume\u0301 \u0345x\u0334")).isEqualTo("resume x");
        assertThat(Names.normal("k\ufe0fb")).isEqualTo("k b");
        assertThat(Names.normal("x_1²  the y's z's'")).isEqualTo("x_12 the y z'");
        assertThat(Names.normal("k\ud83d\ude00b")).isEqualTo("k b");
    }
}
