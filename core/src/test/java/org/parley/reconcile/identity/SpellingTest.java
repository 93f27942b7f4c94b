package org.parley.reconcile.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void forgivesTransliterationAccentsAndSlips() {
        assertThat(Spelling.same("havrylsky", "havrylskyy")).isTrue();
        assertThat(Spelling.same("havrylskiy", "havrylskyi")).isTrue();
        assertThat(Spelling.same("youssef", "yusef")).isTrue();
        assertThat(Spelling.same(Spelling.fold("Müller"), "muller")).isTrue();
        assertThat(Spelling.same("waldemir", "waldemi")).isTrue();
    }

    @Test
    void keepsShortAndDifferentNamesApart() {
        assertThat(Spelling.same("park", "bark")).isFalse();
        assertThat(Spelling.same("iran", "iraq")).isFalse();
        assertThat(Spelling.same("marlow", "harlow")).isFalse();
    }

    @Test
    void comparesNamesAsWholes() {
        assertThat(PersonName.of("George W. Mason").sameFullName(PersonName.of("George Mason")))
                .isTrue();
        assertThat(PersonName.of("Ann Marlow").sameFullName(PersonName.of("Peter Marlow")))
                .isFalse();
        assertThat(PersonName.of("von der Heyde").isSurnameOf(PersonName.of("Ulla von der Heyde")))
                .isTrue();
        assertThat(PersonName.of("Xu").isBeginningOf(PersonName.of("Xu Lanying")))
                .isTrue();
    }
}
