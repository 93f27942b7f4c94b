package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Problem;
import org.parley.model.StateOfPlay;

class BriefTextTest {
    private static String story(int width) {
        return BriefText.render(BriefView.of(Story.state()), width, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 60, 80, 120, 500})
    void keepsEveryLineWithinTheWidth(int width) {
        int most = Math.max(40, Math.min(140, width));

        assertThat(story(width).lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(most));
    }

    @Test
    void showsTermsByParties() {
        assertThat(story(80))
                .contains("  Term                             Avaria                Belmar\n")
                .contains("  30-day truce                     ✗ rejects [f9]        ▲ proposes [f5]\n")
                .contains("  ceasefire that leaves the ports  ✗ rejects [f2]        ·\n  shut\n");
    }

    @Test
    void putsPartiesThatDoNotFitIntoFurtherTables() {
        assertThat(story(40)).contains("  Term              Avaria").contains("  Term              Belmar");
    }

    @Test
    void saysOfEveryItemWhereItComesFrom() {
        assertThat(story(120))
                .contains("Ilse Marant, Foreign minister [f1] Harbour Herald and 1 more")
                .contains(
                        "Tolm talks: held, 2031-03-04, Tolm, level: ministers\n    attended: Ilse Marant, Oren Tasker\n")
                .contains("[f3] Harbour Herald, held: “She met the Belmar envoy, Oren Tasker, in Tolm on Tuesday”")
                .contains("30-day truce: proposed, by Belmar, temporary, 30 days, from 2031-03-07")
                .contains("A senior Belmar official threatens to act (condition: if the shelling went on)")
                .contains(
                        "two diplomats (“said”, indirect): No Avarian minister attended the Tolm talks [f8] Meridian Wire")
                .contains("whether Avarian ministers attended the Tolm talks (contradiction)")
                .contains("[d1.1.1] Harbour Herald: “She met the Belmar envoy”");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(BriefText.render(BriefView.of(Story.empty()), 80, false))
                .contains("State of play\n═════════════\n0 reports read, no problems; parley 0.1.0, reader-0\n")
                .contains(
                        "No report was read.",
                        "Nothing was found of: parties, positions, meetings, ceasefires, threats,")
                .doesNotContain("Meetings\n", "Ceasefires\n", "Disagreements\n", "Problems\n");
    }

    @Test
    void coloursOnlyWhenAsked() {
        assertThat(story(80)).doesNotContain("\u001b");
        assertThat(BriefText.render(BriefView.of(Story.state()), 80, true)).contains("\u001b[31m✗ rejects\u001b[0m");
    }

    @Test
    void letsNoControlSequenceThrough() {
        StateOfPlay state = Story.problem(
                new Problem("a\u001b[31mb\u009bc\u202ed\r\ne\u0007", Problem.Kind.NOT_TEXT, "\u001b]0;title\u0007"));

        String text = BriefText.render(BriefView.of(state), 80, false);

        assertThat(text).contains("a�[31mb�c�d e�: not-text, �]0;title�");
        assertThat(text.chars().filter(Character::isISOControl)).containsOnly((int) '\n');
    }

    @Test
    void wrapsWideCharactersAndLongWordsByColumns() {
        List<StyledText> lines =
                new StyledText().add("会談は東京で行われた " + "x".repeat(25)).wrap(10, 10);

        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(10));
        assertThat(Columns.width("é́")).isEqualTo(1);
    }

    @Test
    void shortensAtWordsAndReadsDurations() {
        assertThat(Display.shorten("the ports stay shut until spring", 20)).isEqualTo("the ports stay …");
        assertThat(Display.shorten("short", 20)).isEqualTo("short");
        assertThat(List.of(Display.duration("PT30H"), Display.duration("P1D"), Display.duration("P2M")))
                .containsExactly("30 hours", "1 day", "2 months");
        assertThat(Optional.of(Display.duration("P1DT2H"))).contains("P1DT2H");
    }
}
