package org.parley.reconcile.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.model.Mention.Kind;
import org.parley.reconcile.Draft;

class CastTest {
    @Test
    void fullNameSurnameAndOfficeAreOneActor() {
        Draft draft = Draft.of(
                "r1",
                "British Foreign Secretary Ann Marlow spoke. Ms Marlow left. The Foreign Secretary said she would return.");
        Mention full =
                draft.person("British Foreign Secretary Ann Marlow", "Ann Marlow", "Foreign Secretary", "British");
        Mention surname = draft.person("Ms Marlow", "Marlow");
        Mention office = draft.mention("The Foreign Secretary", Kind.OFFICE, "", "Foreign Secretary", "");
        Mention she = draft.standingFor("she", Kind.PRONOUN, "", office);

        Cast cast = Cast.of(List.of(draft.facts()));

        assertThat(cast.ids(List.of(full, surname, office, she))).hasSize(1);
        Actor marlow = cast.actor(cast.id(full).orElseThrow());
        assertThat(marlow.name()).isEqualTo("Ann Marlow");
        assertThat(marlow.aliases()).contains("Marlow", "Ms Marlow", "The Foreign Secretary");
        assertThat(marlow.office()).contains("Foreign Secretary");
        assertThat(cast.actor(marlow.of().orElseThrow()).name()).isEqualTo("United Kingdom");
        assertThat(cast.principal(marlow.id())).isEqualTo(marlow.of().orElseThrow());
    }

    @Test
    void spellingsOfOneNameJoinAcrossReports() {
        Draft one = Draft.of("r1", "President Oleksandr Havrylsky spoke.");
        Mention first = one.person("Oleksandr Havrylsky", "Oleksandr Havrylsky");
        Draft two = Draft.of("r2", "Oleksandr Havrylskyy left. Havrylskiy is back.");
        Mention second = two.person("Oleksandr Havrylskyy", "Oleksandr Havrylskyy");
        Draft three = Draft.of("r3", "Havrylskiy said no.");
        Mention third = three.person("Havrylskiy", "Havrylskiy");

        Cast cast = Cast.of(List.of(one.facts(), two.facts(), three.facts()));

        assertThat(cast.ids(List.of(first, second, third))).hasSize(1);
    }

    @Test
    void twoPersonsOfOneSurnameStayApart() {
        Draft one = Draft.of("r1", "Ann Marlow and Peter Marlow spoke. Marlow left.");
        Mention ann = one.person("Ann Marlow", "Ann Marlow");
        Mention peter = one.person("Peter Marlow", "Peter Marlow");
        Mention either = one.mention(" Marlow left", Kind.PERSON, "Marlow", "", "");

        Cast cast = Cast.of(List.of(one.facts()));

        assertThat(cast.ids(List.of(ann, peter, either))).hasSize(3);
    }

    @Test
    void capitalDemonymAndSeatAreTheState() {
        Draft draft = Draft.of("r1", "Kyiv agreed. The Ukrainians signed. Ukraine waits. The Kremlin did not.");
        Mention capital = draft.state("Kyiv");
        Mention people = draft.mention("The Ukrainians", Kind.GROUP, "", "", "");
        Mention name = draft.state("Ukraine");
        Mention seat = draft.organisation("Kremlin");

        Cast cast = Cast.of(List.of(draft.facts()));

        assertThat(cast.ids(List.of(capital, people, name))).hasSize(1);
        assertThat(cast.actor(cast.id(seat).orElseThrow()))
                .extracting(Actor::name, Actor::kind)
                .containsExactly("Russia", Actor.Kind.STATE);
    }

    @Test
    void unnamedSourcesAreOneActorPerDescriptionAndReport() {
        Draft one = Draft.of("r1", "A senior French official spoke. The senior French official left. An aide wept.");
        Mention first = one.mention("A senior French official", Kind.UNNAMED, "", "official", "French");
        Mention again = one.mention("The senior French official", Kind.UNNAMED, "", "official", "French");
        Mention aide = one.mention("An aide", Kind.UNNAMED, "", "aide", "");
        Draft two = Draft.of("r2", "A senior French official spoke.");
        Mention other = two.mention("A senior French official", Kind.UNNAMED, "", "official", "French");

        Cast cast = Cast.of(List.of(one.facts(), two.facts()));

        assertThat(cast.id(first)).isEqualTo(cast.id(again));
        assertThat(cast.ids(List.of(first, aide, other))).hasSize(3);
        Actor official = cast.actor(cast.id(first).orElseThrow());
        assertThat(official.kind()).isEqualTo(Actor.Kind.ANONYMOUS);
        assertThat(official.name()).isEqualTo("A senior French official");
        assertThat(cast.actor(cast.principal(official.id())).name()).isEqualTo("France");
    }

    @Test
    void pronounWithoutAntecedentStandsForNobody() {
        Draft draft = Draft.of("r1", "He said so.");
        Mention he = draft.mention("He", Kind.PRONOUN, "", "", "");

        assertThat(Cast.of(List.of(draft.facts())).id(he)).isEmpty();
    }

    @Test
    void anEnvoyOfAPresidentBindsTheState() {
        Draft draft = Draft.of("r1", "US President Carl Stone sent an envoy. Stone's envoy Dana Reed went.");
        draft.person("US President Carl Stone", "Carl Stone", "President", "US");
        Mention reed = draft.person("Stone's envoy Dana Reed", "Dana Reed", "envoy", "Stone");

        Cast cast = Cast.of(List.of(draft.facts()));

        assertThat(cast.actor(cast.principal(cast.id(reed).orElseThrow())).name())
                .isEqualTo("United States");
    }

    @Test
    void acronymJoinsItsOrganisation() {
        Draft draft = Draft.of(
                "r1", "The Harbour Workers Union struck. HWU said so. The Russian Foreign Ministry denied it.");
        Mention full = draft.organisation("Harbour Workers Union");
        Mention acronym = draft.organisation("HWU");
        Mention ministry = draft.organisation("Russian Foreign Ministry");

        Cast cast = Cast.of(List.of(draft.facts()));

        assertThat(cast.ids(List.of(full, acronym))).hasSize(1);
        assertThat(cast.actor(cast.principal(cast.id(ministry).orElseThrow())).name())
                .isEqualTo("Russia");
    }

    @Test
    void anOfficeOfOneStateIsItsHolderInAnotherReport() {
        Draft one = Draft.of("r1", "French Foreign Minister Luc Moreau spoke.");
        Mention named = one.person("French Foreign Minister Luc Moreau", "Luc Moreau", "Foreign Minister", "French");
        Draft two = Draft.of("r2", "The French foreign minister and the Polish foreign minister met.");
        Mention french = two.mention("The French foreign minister", Kind.OFFICE, "", "foreign minister", "French");
        Mention polish = two.mention("the Polish foreign minister", Kind.OFFICE, "", "foreign minister", "Polish");

        Cast cast = Cast.of(List.of(one.facts(), two.facts()));

        assertThat(cast.id(french)).isEqualTo(cast.id(named));
        assertThat(cast.id(polish)).isNotEqualTo(cast.id(named));
    }

    @Test
    void aTitleOfAnotherOfficeIsNotThePersonJustNamed() {
        Draft draft =
                Draft.of("r1", "Vice-president Dana Reed spoke. The prime minister listened. The vice president left.");
        Mention reed = draft.person("Vice-president Dana Reed", "Dana Reed", "Vice-president", "");
        Mention other = draft.standingFor("The prime minister", Kind.OFFICE, "prime minister", reed);
        Mention same = draft.standingFor("The vice president", Kind.OFFICE, "vice president", reed);

        Cast cast = Cast.of(List.of(draft.facts()));

        assertThat(cast.id(other)).isNotEqualTo(cast.id(reed));
        assertThat(cast.id(same)).isEqualTo(cast.id(reed));
    }

    @Test
    void officesNamedTogetherShareTheirState() {
        Draft draft = Draft.of("r1", "French foreign minister Ann Roux and defence minister Luc Petit left.");
        draft.person("French foreign minister Ann Roux", "Ann Roux", "foreign minister", "French");
        Mention second = draft.person("defence minister Luc Petit", "Luc Petit", "defence minister", "");

        Cast cast = Cast.of(List.of(draft.facts()));

        assertThat(cast.actor(cast.principal(cast.id(second).orElseThrow())).name())
                .isEqualTo("France");
    }
}
