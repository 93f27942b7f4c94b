package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;

class TellingAliasesTest {
    private static List<String> aliases(String name, String office, String... aliases) {
        return TellingAliases.of(
                new Actor("a1", name, List.of(aliases), Actor.Kind.PERSON, Optional.of(office), Optional.empty()));
    }

    @Test
    void leavesOutTitlesSurnamesAndOffices() {
        assertThat(aliases(
                        "Ilse Marant",
                        "foreign minister",
                        "Avarian Foreign Minister Ilse Marant",
                        "Marant",
                        "Ilse Marrant",
                        "the Foreign Minister"))
                .containsExactly("Ilse Marrant");
    }

    @Test
    void saysNothingTwiceAndNotTooMuch() {
        assertThat(aliases("Avaria", "state", "Avarian", "Avarian government", "Velm", "the Palace", "AV", "the Bay"))
                .containsExactly("Avarian", "Velm", "the Palace", "AV");
    }
}
