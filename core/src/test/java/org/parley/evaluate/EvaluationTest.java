package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final String TEXT =
            "\ud83d\udd4a Ada Brook said the truce holds. Talks in Port Ellis were called off. Ost wants a truce.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsWhatIsFoundRightAndMisattributed() throws IOException {
        gold("[" + mark("statement", "the truce holds", "'speaker':['Ada Brook'],'mode':'indirect'") + ","
                + mark(
                        "meeting",
                        "Talks in Port Ellis were called off",
                        "'meeting':'m','status':'cancelled','place':'Port Ellis','participants':{'Ada Brook':'absent'}")
                + "," + mark("position", "Ost wants a truce", "'party':['Ost'],'stance':['demands']") + "]");

        Scores scores = score("{'actors':[{'id':'a1','name':'Ost','aliases':null}],'facts':["
                + fact("f1", "statement", "the truce holds", "'speaker':'a1','mode':'indirect'") + ","
                + fact("f2", "meeting", "Talks in Port Ellis", "'meeting':'m1','status':'cancelled','place':'Ellis'")
                + "," + fact("f3", "position", "Ost wants a truce", "'party':'a1','stance':'demands'") + ","
                + fact("f4", "threat", "called off", "'by':[],'act':'other'") + "],"
                + "'meetings':[{'id':'m1','place':'Port Ellis','participants':[]}]}");

        assertThat(scores.inexact()).isZero();
        assertThat(scores.misattributed()).isEqualTo(OptionalDouble.of(1));
        assertThat(scores.facts()).extracting(each -> each.found().recall()).containsExactly(1.0, 1.0, 1.0, 0.0, 0.0);
        assertThat(scores.facts()).extracting(each -> each.right().f1()).containsExactly(0.0, 1.0, 1.0, 0.0, 0.0);
        assertThat(scores.meetings().place()).isEqualTo(OptionalDouble.of(1));
        assertThat(scores.meetings().date()).isEmpty();
        assertThat(scores.misses()).singleElement().satisfies(miss -> {
            assertThat(miss.isWrong()).isTrue();
            assertThat(miss.toText()).startsWith("WRONG statement r1\n  marked: evidence=\"the truce holds\" speaker=");
        });
        assertThat(scores.extras()).singleElement().satisfies(extra -> assertThat(extra.toText())
                .startsWith("EXTRA threat r1\n  got:    id=\"f4\" evidence=\"called off\""));
    }

    @Test
    void countsOffsetsInUtf16CodeUnits() throws IOException {
        gold("[]");
        int start = TEXT.indexOf("Ada");

        Scores exact = score("{'facts':[{'id':'f1','type':'statement','evidence':{'report':'r1','start':" + start
                + ",'end':" + (start + 3) + ",'text':'Ada'}}]}");
        Scores codePoints = score("{'facts':[{'id':'f1','type':'statement','evidence':{'report':'r1','start':"
                + (start - 1) + ",'end':" + (start + 2) + ",'text':'Ada'}}]}");

        assertThat(exact.inexact()).isZero();
        assertThat(codePoints.inexact()).isEqualTo(1);
    }

    @Test
    void countsOffsetsOutsideTheReportAsInexact() throws IOException {
        gold("[]");

        Scores scores = score("{'facts':[{'id':'f1','type':'threat','evidence':{'report':'r1','start':-5,"
                + "'end':99999,'text':'Ada'}}]}");

        assertThat(scores.inexact()).isEqualTo(1);
    }

    @Test
    void findsDisagreementsByTwoOfTheirSides() throws IOException {
        gold("[{'type':'disagreement','about':'the truce','claims':[['r1','the truce holds'],['r1','wants a truce']]},"
                + "{'type':'disagreement','about':'talks','claims':[['r1','Talks'],['r1','called off']]}]");

        Scores scores = score("{'disagreements':[{'claims':[{'evidence':[" + evidence("truce holds") + "]},{'evidence':"
                + evidence("a truce") + "}]},{'claims':[{'evidence':[" + evidence("Talks") + "]}]}]}");

        assertThat(scores.disagreements().accuracy()).isEqualTo(new Accuracy(0.5, 0.5));
        assertThat(scores.misses()).extracting(Miss::toText).containsExactly("MISSED disagreement\n  marked: talks\n");
    }

    @Test
    void knowsActorsByTheirAliases() throws IOException {
        gold("[{'type':'actor','name':'Ada Brook'},{'type':'actor','name':'Fritz Ost'}]");

        Scores scores = score("{'actors':[{'id':'a1','name':'the envoy','aliases':['Brook']}]}");

        assertThat(scores.actors()).isEqualTo(new Scores.OfActors(2, 1, 0.5));
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheFolder() throws IOException {
        assertWrong("there is no such file");
        write("gold.json", "[");
        assertWrong("not JSON");
        write("gold.json", "{}");
        assertWrong("not a JSON list");
        write("gold.json", json("[" + mark("statement", "x", "'speaker':['A'],'mode':'direct'") + "]"));
        assertWrong("mark 0 is about r1, and there is no r1.txt");
        write("r1.txt", TEXT);
        write("gold.json", json("[" + mark("statement", "no such\\nwords", "'speaker':['A'],'mode':'direct'") + "]"));
        assertWrong("mark 0: its evidence does not stand in r1.txt: no such words");
        write("gold.json", json("[" + mark("statement", "truce", "'speaker':['A']") + "]"));
        assertWrong("mark 0 (statement) has no mode");
        write("gold.json", "[{}]");
        assertWrong("mark 0 has no type");
        Files.write(folder.resolve("r2.txt"), new byte[] {(byte) 0xff});
        assertWrong("r2.txt: cannot be read as UTF-8");
    }

    @Test
    void refusesWhatIsNoBrief() throws IOException {
        gold("[]");

        assertThatThrownBy(() -> score("{'facts':[{'id':'f1','type':'threat'}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a fact of a brief");
    }

    private void assertWrong(String message) {
        assertThatThrownBy(() -> score("{}"))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining(message)
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("\n");
    }

    private void gold(String marks) throws IOException {
        write("gold.json", json(marks));
        write("r1.txt", TEXT);
    }

    private void write(String name, String content) throws IOException {
        Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private Scores score(String brief) throws IOException {
        JsonNode tree = new JsonMapper().readTree(json(brief));
        return Evaluation.score(folder, tree);
    }

    private static String mark(String type, String evidence, String fields) {
        return "{'type':'" + type + "','doc':'r1','evidence':'" + evidence + "'," + fields + "}";
    }

    private static String fact(String id, String type, String words, String fields) {
        return "{'id':'" + id + "','type':'" + type + "','evidence':" + evidence(words) + "," + fields + "}";
    }

    private static String evidence(String words) {
        int start = TEXT.indexOf(words);
        return "{'report':'r1','start':" + start + ",'end':" + (start + words.length()) + ",'text':'" + words + "'}";
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
