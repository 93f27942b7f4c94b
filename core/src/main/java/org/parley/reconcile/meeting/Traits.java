package org.parley.reconcile.meeting;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.lexicon.States;
import org.parley.lexicon.WordList;
import org.parley.model.Meeting;
import org.parley.model.When;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.identity.Spelling;
import org.parley.reconcile.order.Told;

/**
 * What tells one meeting from another, as one passage has it.
 *
 * @param place folded
 * @param country folded name of the state whose name or capital the place is
 * @param actors ids of all who have a part in it
 * @param parties ids of the principals behind them
 */
record Traits(
        String report,
        int rank,
        Optional<String> noun,
        OptionalInt ordinal,
        Optional<Meeting.Level> level,
        boolean isCall,
        Optional<String> place,
        Optional<String> country,
        Optional<When> date,
        Set<String> actors,
        Set<String> parties) {
    private static final WordList CALLS = WordList.load("call-nouns");

    static Traits of(Told<Meeting> told, Cast cast) {
        Meeting meeting = told.fact();
        Set<String> actors = new LinkedHashSet<>();
        Set<String> parties = new LinkedHashSet<>();
        for (Meeting.Participation part : meeting.participants()) {
            cast.id(part.who()).ifPresent(id -> {
                actors.add(id);
                parties.add(cast.principal(id));
            });
        }
        boolean isCall = meeting.format().filter(Meeting.Format.CALL::equals).isPresent()
                || meeting.noun().filter(CALLS::contains).isPresent();
        return new Traits(
                told.report(),
                told.rank(),
                meeting.noun().map(noun -> noun.toLowerCase(Locale.ROOT)),
                meeting.ordinal(),
                meeting.level(),
                isCall,
                meeting.place().map(Spelling::fold),
                meeting.place().flatMap(Traits::country),
                meeting.passage().date(),
                Set.copyOf(actors),
                Set.copyOf(parties));
    }

    private static Optional<String> country(String place) {
        return States.world().find(place).map(match -> Spelling.fold(match.state()));
    }

    /** Whether both name a place and they are two places; a capital lies in its country. */
    boolean isElsewhere(Traits other) {
        return place.isPresent() && other.place.isPresent() && !isSamePlace(other);
    }

    boolean isSamePlace(Traits other) {
        if (place.isEmpty() || other.place.isEmpty()) {
            return false;
        }
        String here = place.get();
        String there = other.place.get();
        return Spelling.same(here, there)
                || here.contains(there)
                || there.contains(here)
                || (country.isPresent() && country.equals(other.country) && (isCountry(here) || isCountry(there)));
    }

    private static boolean isCountry(String place) {
        return !place.isEmpty()
                && States.world()
                        .find(place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1))
                        .map(match -> match.form() == States.Form.NAME)
                        .orElse(false);
    }

    boolean isAtAnotherTime(Traits other) {
        return date.isPresent() && other.date.isPresent() && !date.get().overlaps(other.date.get());
    }

    boolean isSameDay(Traits other) {
        return date.isPresent() && date.get().iso().length() > 7 && date.equals(other.date);
    }
}
