package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.lexicon.States.Form;

class StatesTest {
    private final States states = States.world();
    private final Bodies bodies = Bodies.world();

    @Test
    void findsAStateByNameDemonymCapitalAndSeat() {
        assertThat(states.find("UK")).contains(new States.Match("United Kingdom", Form.NAME));
        assertThat(states.find("British")).contains(new States.Match("United Kingdom", Form.DEMONYM));
        assertThat(states.find("Kiev")).contains(new States.Match("Ukraine", Form.CAPITAL));
        assertThat(states.find("Kyiv")).contains(new States.Match("Ukraine", Form.CAPITAL));
        assertThat(states.find("the Kremlin")).contains(new States.Match("Russia", Form.SEAT));
    }

    @Test
    void ignoresArticleAccentsFullStopsAndPossessive() {
        assertThat(states.find("The U.S.").map(States.Match::state)).contains("United States");
        assertThat(states.find("Türkiye").map(States.Match::state)).contains("Turkey");
        assertThat(states.find("the Élysée Palace").map(States.Match::state)).contains("France");
        assertThat(states.find("Britain’s").map(States.Match::state)).contains("United Kingdom");
    }

    @Test
    void wordsWithoutACapitalAreNoStates() {
        for (String word : List.of("us", "Us", "polish", "china", "turkey", "chad", "")) {
            assertThat(states.find(word)).as(word).isEmpty();
        }
        assertThat(states.find("US")).isPresent();
        assertThat(states.find("CHINA")).isPresent();
    }

    @Test
    void aGovernmentIsTheSeatOfItsState() {
        assertThat(states.find("the French government")).contains(new States.Match("France", Form.SEAT));
        assertThat(states.find("the local government")).isEmpty();
    }

    @Test
    void brusselsIsTheSeatOfTheUnion() {
        assertThat(states.find("Brussels")).isEmpty();
        assertThat(bodies.find("Brussels")).contains(new Bodies.Match("European Union", Form.SEAT));
        assertThat(bodies.find("E.U.")).contains(new Bodies.Match("European Union", Form.NAME));
        assertThat(bodies.find("Who")).isEmpty();
        assertThat(bodies.find("WHO")).isPresent();
    }

    @Test
    void noWordStandsTwiceInOneList() {
        for (String list : List.of("states", "bodies")) {
            Map<String, String> owners = new HashMap<>();
            for (List<String> row : WordList.rows(list)) {
                for (String word : row.get(2).split("; ", -1)) {
                    assertThat(owners.put(NameTable.plain(word).toLowerCase(Locale.ROOT), row.get(0)))
                            .as(word)
                            .isNull();
                }
            }
            assertThat(owners).hasSizeGreaterThan(100);
        }
    }
}
