package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundedTest {
    @Test
    void roundsTheExactBinaryValueAndTiesToEven() {
        assertThat(Rounded.three(0.0625)).isEqualTo(0.062);
        assertThat(Rounded.three(2.0 / 3)).isEqualTo(0.667);
        assertThat(Rounded.two(0.125)).isEqualTo("0.12");
        assertThat(Rounded.two(0.0149999)).isEqualTo("0.01");
        assertThat(Rounded.two(0.335)).isEqualTo("0.34");
    }

    @Test
    void printsAtLeastOneDecimal() {
        assertThat(Rounded.upToThree(0)).isEqualTo("0.0");
        assertThat(Rounded.upToThree(1)).isEqualTo("1.0");
        assertThat(Rounded.upToThree(0.002)).isEqualTo("0.002");
        assertThat(Rounded.upToThree(0.25)).isEqualTo("0.25");
    }
}
