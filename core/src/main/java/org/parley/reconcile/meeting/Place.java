package org.parley.reconcile.meeting;

import java.util.Locale;
import java.util.Optional;
import org.parley.lexicon.States;
import org.parley.reconcile.identity.Spelling;

/**
 * Where a meeting is, in a form that can be compared.
 *
 * @param name folded
 * @param country folded name of the state whose name, capital or seat this is
 * @param isCountry whether the place is no nearer told than by the country
 */
record Place(String name, Optional<String> country, boolean isCountry) {
    static Place of(String printed) {
        Optional<States.Match> state = States.world().find(printed);
        return new Place(
                Spelling.fold(printed).toLowerCase(Locale.ROOT),
                state.map(match -> Spelling.fold(match.state())),
                state.filter(match -> match.form() == States.Form.NAME).isPresent());
    }

    /** Whether both can be one place: the same name in any spelling, a part of the other, a capital and its country. */
    boolean isSameAs(Place other) {
        return name.equals(other.name)
                || name.contains(other.name)
                || other.name.contains(name)
                || Spelling.same(name, other.name)
                || ((isCountry || other.isCountry) && country.isPresent() && country.equals(other.country));
    }
}
