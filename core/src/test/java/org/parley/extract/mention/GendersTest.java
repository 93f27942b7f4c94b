package org.parley.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Mention;
import org.parley.model.Mention.Kind;
import org.parley.text.Span;

class GendersTest {
    private static final Mention MRS_BERG = person("Mrs Berg", "Berg", Optional.empty());
    private static final Mention ANNA_BERG = person("Anna Berg", "Anna Berg", Optional.empty());
    private static final Mention MR_KOVAL = person("Mr Koval", "Koval", Optional.empty());
    private static final Mention PETRENKO = person("Petrenko", "Petrenko", Optional.empty());

    @Test
    void showsGenderByHonorific() {
        Genders genders = Genders.of(List.of(MRS_BERG, MR_KOVAL));

        assertThat(genders.isFemale(MRS_BERG)).isTrue();
        assertThat(genders.isMale(MRS_BERG)).isFalse();
        assertThat(genders.isMale(MR_KOVAL)).isTrue();
    }

    @Test
    void keepsGenderForEveryUseOfTheSurname() {
        assertThat(Genders.of(List.of(MRS_BERG)).isFemale(ANNA_BERG)).isTrue();
        assertThat(Genders.of(List.of(MR_KOVAL)).isFemale(ANNA_BERG)).isFalse();
    }

    @Test
    void showsGenderByOffice() {
        Mention spokeswoman = person("Petrenko", "Petrenko", Optional.of("spokeswoman"));

        assertThat(Genders.of(List.of(spokeswoman)).isFemale(PETRENKO)).isTrue();
    }

    @Test
    void knowsNothingOfTheRest() {
        Genders genders = Genders.of(List.of(MRS_BERG, MR_KOVAL, PETRENKO));

        assertThat(genders.isMale(PETRENKO)).isFalse();
        assertThat(genders.isFemale(PETRENKO)).isFalse();
    }

    private static Mention person(String text, String name, Optional<String> office) {
        return new Mention(
                "test",
                new Span(0, text.length()),
                text,
                Kind.PERSON,
                Optional.of(name),
                office,
                Optional.empty(),
                Optional.empty());
    }
}
