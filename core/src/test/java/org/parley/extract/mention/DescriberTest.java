package org.parley.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.ReadScenes;
import org.parley.extract.Scene;
import org.parley.model.Mention;
import org.parley.model.Mention.Kind;

class DescriberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A senior French official|UNNAMED",
                "Two diplomats|UNNAMED",
                "A spokesman|UNNAMED",
                "The foreign minister|OFFICE",
                "The Ukrainian deputy prime minister|OFFICE",
                "The head of the Red Cross|OFFICE",
                "The energy ministry|GROUP",
                "Both sides|GROUP",
                "British ministers|GROUP",
                "Norway|STATE",
                "She|PRONOUN"
            })
    void tellsWhatSortOfSomebodyItIs(String words, Kind kind) {
        Mention mention = ReadScenes.mention(ReadScenes.of(words + " went to the pits."), words);

        assertThat(mention.kind()).isEqualTo(kind);
        if (kind != Kind.STATE) {
            assertThat(mention.name()).isEmpty();
        }
    }

    @Test
    void namesBodiesWithoutTheirArticle() {
        Mention body =
                ReadScenes.mention(ReadScenes.of("The European Commission went to court."), "European Commission");

        assertThat(body.kind()).isEqualTo(Kind.ORGANISATION);
        assertThat(body.name()).contains("European Commission");
    }

    @Test
    void takesAGovernmentForItsState() {
        Mention state =
                ReadScenes.mention(ReadScenes.of("The Norwegian government went to court."), "Norwegian government");

        assertThat(state.kind()).isEqualTo(Kind.STATE);
    }

    @Test
    void tellsWhomAnUnnamedOfficialBelongsTo() {
        Mention official = ReadScenes.mention(
                ReadScenes.of("A senior French official went to the pits."), "A senior French official");

        assertThat(official.of()).contains("French");
    }

    @Test
    void findsTheStateInItsAdjective() {
        Scene scene = ReadScenes.of("The mayor read a French proposal.");

        assertThat(ReadScenes.mention(scene, "French").kind()).isEqualTo(Kind.STATE);
    }

    @Test
    void findsNobodyInThings() {
        assertThat(ReadScenes.of("The bridge fell into the river.").mentions()).isEmpty();
    }
}
