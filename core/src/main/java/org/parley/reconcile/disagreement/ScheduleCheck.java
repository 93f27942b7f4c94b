package org.parley.reconcile.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.model.Disagreement;
import org.parley.model.Meeting;
import org.parley.model.When;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Told;

/**
 * One meeting at two places or on two days: each told by reports that know nothing of the other, with the same persons, on
 * the same footing.
 */
final class ScheduleCheck implements Check {
    private static final int FEWEST_PERSONS = 2;
    private static final long MOST_DAYS_APART = 3;

    @Override
    public List<Finding> find(Material material) {
        Map<Set<String>, List<List<Told<Meeting>>>> byPeople = new LinkedHashMap<>();
        for (List<Told<Meeting>> passages : material.meetings().values()) {
            Set<String> people = people(passages, material.cast());
            if (people.size() >= FEWEST_PERSONS) {
                byPeople.computeIfAbsent(people, key -> new ArrayList<>()).add(passages);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<List<Told<Meeting>>> alike : byPeople.values()) {
            if (alike.size() == 2) {
                compare(alike.get(0), alike.get(1), material).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Set<String> people(List<Told<Meeting>> passages, Cast cast) {
        Set<String> people = new TreeSet<>();
        for (Told<Meeting> told : passages) {
            told.fact().participants().forEach(part -> cast.id(part.who()).ifPresent(people::add));
        }
        return people;
    }

    private static Optional<Finding> compare(List<Told<Meeting>> one, List<Told<Meeting>> two, Material material) {
        if (!areOfOneTime(one, two, material)) {
            return Optional.empty();
        }
        Set<When> days = values(one, told -> told.passage().date());
        Set<When> otherDays = values(two, told -> told.passage().date());
        Set<String> places = values(one, Meeting::place);
        Set<String> otherPlaces = values(two, Meeting::place);
        if (places.equals(otherPlaces) && !places.isEmpty() && days.size() == 1 && otherDays.size() == 1) {
            return Optional.of(differing("when the meeting takes place", one, two, days, otherDays));
        }
        if (days.equals(otherDays) && !days.isEmpty() && places.size() == 1 && otherPlaces.size() == 1) {
            return Optional.of(differing("where the meeting takes place", one, two, places, otherPlaces));
        }
        return Optional.empty();
    }

    private static boolean areOfOneTime(List<Told<Meeting>> one, List<Told<Meeting>> two, Material material) {
        return one.stream().allMatch(first -> two.stream()
                .allMatch(second -> !first.report().equals(second.report())
                        && first.fact().status().equals(second.fact().status())
                        && first.fact().noun().equals(second.fact().noun())
                        && material.order().daysApart(first.report(), second.report()) <= MOST_DAYS_APART));
    }

    private static <T> Set<T> values(List<Told<Meeting>> passages, Function<Meeting, Optional<T>> part) {
        Set<T> values = new LinkedHashSet<>();
        passages.forEach(told -> part.apply(told.fact()).ifPresent(values::add));
        return values;
    }

    private static Finding differing(
            String about, List<Told<Meeting>> one, List<Told<Meeting>> two, Set<?> says, Set<?> otherSays) {
        return new Finding(
                Disagreement.Kind.DIFFERING,
                about,
                List.of(Finding.claim(words(says), one), Finding.claim(words(otherSays), two)));
    }

    private static String words(Set<?> values) {
        Object only = values.iterator().next();
        return only instanceof When when ? when.iso() : only.toString();
    }
}
