package org.parley.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.ReadScenes;
import org.parley.extract.Scene;
import org.parley.model.Mention;
import org.parley.model.Mention.Kind;

class MentionsTest {
    @Test
    void listsEverybodyInTextOrderTheLongerFirst() {
        Scene scene =
                ReadScenes.of("A senior French official and two diplomats met the energy ministry and they left.");

        assertThat(texts(scene))
                .containsExactly("A senior French official", "French", "two diplomats", "the energy ministry", "they");
    }

    @Test
    void keepsTheOwnerOfAnOfficeBesideItsHolder() {
        Scene scene = ReadScenes.of("Mr Koval's spokeswoman Anna Berg left.");

        assertThat(texts(scene)).containsExactly("Mr Koval's spokeswoman Anna Berg", "Mr Koval");
    }

    @Test
    void countsAnOfficeBesideANameAsTheSamePerson() {
        Scene scene = ReadScenes.of("Norway's top negotiator, Ivan Koval, left.");

        Mention negotiator = ReadScenes.mention(scene, "Norway's top negotiator, Ivan Koval");

        assertThat(negotiator.kind()).isEqualTo(Kind.PERSON);
        assertThat(negotiator.name()).contains("Ivan Koval");
        assertThat(negotiator.office()).contains("top negotiator");
        assertThat(negotiator.of()).contains("Norway");
        assertThat(texts(scene)).containsExactly("Norway's top negotiator, Ivan Koval", "Norway");
    }

    @Test
    void pointsAtTheExactWords() {
        Scene scene = ReadScenes.of("Anna Berg met the Norwegian government.", "Ivan Koval left.");

        assertThat(scene.mentions()).isNotEmpty().allSatisfy(mention -> assertThat(
                        scene.report().words(mention.span()))
                .isEqualTo(mention.text()));
    }

    @Test
    void findsNobodyWhereNobodyIs() {
        assertThat(texts(ReadScenes.of("Snow fell on the pits."))).isEmpty();
    }

    private static List<String> texts(Scene scene) {
        return scene.mentions().stream().map(Mention::text).toList();
    }
}
