package org.parley.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.ReadScenes;
import org.parley.extract.Scene;
import org.parley.model.Mention;
import org.parley.model.Mention.Kind;

class PersonNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ivan Koval|Ivan Koval|none|none",
                "Mr Koval|Koval|none|none",
                "Energy Minister Ivan Koval|Ivan Koval|Energy Minister|none",
                "Ukrainian Defence Minister Ivan Koval|Ivan Koval|Defence Minister|Ukrainian",
                "Petrenko's envoy Ivan Koval|Ivan Koval|envoy|Petrenko",
                "Ukraine's energy minister, Ivan Koval,|Ivan Koval|energy minister|Ukraine"
            })
    void readsTitlesBeforeAName(String words, String name, String office, String of) {
        Mention person = first(ReadScenes.of(words + " came to Oslo."));

        assertThat(person.kind()).isEqualTo(Kind.PERSON);
        assertThat(person.name()).contains(name);
        assertThat(person.office().orElse("none")).isEqualTo(office);
        assertThat(person.of().orElse("none")).isEqualTo(of);
    }

    @Test
    void readsOfficeBehindAName() {
        Mention person = first(ReadScenes.of("Ivan Koval, Norway's special envoy for grain, came to Oslo."));

        assertThat(person.text()).isEqualTo("Ivan Koval");
        assertThat(person.office()).contains("special envoy for grain");
        assertThat(person.of()).contains("Norway");
    }

    @Test
    void takesALoneSurnameInAHeadlineForThePersonNamedInFull() {
        Scene scene = ReadScenes.under("Koval: Pits will stay open", "Ivan Koval met the mayor on Monday.");

        Mention person = first(scene);

        assertThat(person.text()).isEqualTo("Koval");
        assertThat(person.kind()).isEqualTo(Kind.PERSON);
    }

    @Test
    void takesTheSurnameBehindAParticleForTheSamePerson() {
        Scene scene = ReadScenes.of("Sheikh Hamad al-Khalil came to Oslo. Khalil said the pits would close.");

        assertThat(ReadScenes.mention(scene, "Khalil").kind()).isEqualTo(Kind.PERSON);
    }

    @Test
    void takesNoSeatOfGovernmentForAPerson() {
        Scene scene = ReadScenes.of("Ivan Koval, Norway's special envoy for grain, met the Kremlin's chief of staff.");

        assertThat(ReadScenes.mention(scene, "Kremlin").kind()).isEqualTo(Kind.STATE);
    }

    private static Mention first(Scene scene) {
        return scene.mentions().get(0);
    }
}
