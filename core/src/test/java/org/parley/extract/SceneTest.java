package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.statement.Statements;
import org.parley.model.Mention;
import org.parley.model.Statement;
import org.parley.reading.Sentence;
import org.parley.text.Span;

class SceneTest {
    private static final Scene SCENE =
            ReadScenes.of("Ivan Koval said that Energy Minister Maria Petrenko had said that the pits would close.");

    @Test
    void findsTheLongestMentionOfAHead() {
        Sentence sentence = SCENE.reading().sentences().get(0);
        Mention minister = ReadScenes.mention(SCENE, "Energy Minister Maria Petrenko");

        assertThat(sentence.wordsIn(minister.span()).stream().flatMap(word -> SCENE.mentionOf(sentence, word).stream()))
                .containsExactly(minister);
        assertThat(SCENE.mentionOf(sentence, sentence.root())).isEmpty();
    }

    @Test
    void findsMentionsInsideAStretch() {
        Span rest = new Span(15, SCENE.report().text().length());

        assertThat(SCENE.mentionsIn(rest).stream().map(Mention::text))
                .containsExactly("Energy Minister Maria Petrenko");
    }

    @Test
    void findsTheInnermostStatementAroundWords() {
        List<Statement> told = Statements.in(SCENE);
        Scene heard = SCENE.with(told);
        int pits = SCENE.report().text().indexOf("pits");

        assertThat(SCENE.statementAround(new Span(pits, pits + 4))).isEmpty();
        assertThat(heard.statementAround(new Span(pits, pits + 4))).contains(told.get(1));
        assertThat(heard.statementAround(new Span(0, 4))).isEmpty();
    }

    @Test
    void givesTheExactWordsAsEvidence() {
        Span name = new Span(0, 10);

        assertThat(SCENE.evidence(name).text()).isEqualTo("Ivan Koval");
        assertThat(SCENE.evidence(name).span()).isEqualTo(name);
    }
}
