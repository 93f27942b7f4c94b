package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Statement;

class ParentheticCueTest {
    private static final String SET_BEHIND = """
            The the DET DT 2 det
            talks talk NOUN NNS 4 nsubj
            would would AUX MD 4 aux
            fail fail VERB VB 0 root
            , , PUNCT , 8 punct
            the the DET DT 7 det
            minister minister NOUN NN 8 nsubj
            said say VERB VBD 4 parataxis
            . . PUNCT . 4 punct
            """;

    private static final String SET_IN = """
            The the DET DT 2 det
            bridge bridge NOUN NN 9 nsubj
            , , PUNCT , 2 punct
            the the DET DT 5 det
            minister minister NOUN NN 6 nsubj
            said say VERB VBD 2 acl:relcl
            , , PUNCT , 2 punct
            would would AUX MD 9 aux
            reopen reopen VERB VB 0 root
            soon soon ADV RB 9 advmod
            . . PUNCT . 9 punct
            """;

    private static final String RELATIVE = """
            The the DET DT 2 det
            minister minister NOUN NN 7 nsubj
            , , PUNCT , 2 punct
            who who PRON WP 5 nsubj
            spoke speak VERB VBD 2 acl:relcl
            , , PUNCT , 2 punct
            left leave VERB VBD 0 root
            early early ADV RB 7 advmod
            . . PUNCT . 7 punct
            """;

    @Test
    void readsCueBehindTheClause() {
        Statement told = Told.only(TestScenes.of(SET_BEHIND));

        assertThat(Told.speakers(told)).containsExactly("the minister");
        assertThat(Told.content(told)).isEqualTo("The talks would fail");
        assertThat(Told.rule(told)).isEqualTo("statement.parenthetic-cue");
    }

    @Test
    void readsCueInTheMiddleThatTheTreeTakesForARelativeClause() {
        Statement told = Told.only(TestScenes.of(SET_IN));

        assertThat(Told.speakers(told)).containsExactly("the minister");
        assertThat(Told.content(told)).isEqualTo("The bridge , the minister said , would reopen soon");
    }

    @Test
    void readsCueInTheMiddleAsPrinted() {
        Statement told = Told.only("The bridge, Ivan Koval said, would reopen on Monday.");

        assertThat(Told.speakers(told)).containsExactly("Ivan Koval");
        assertThat(Told.content(told)).isEqualTo("The bridge, Ivan Koval said, would reopen on Monday");
    }

    @Test
    void leavesRelativeClausesAlone() {
        Scene scene = TestScenes.of(RELATIVE);

        assertThat(Statements.in(scene)).isEmpty();
    }
}
