package org.parley.reconcile.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Meeting;
import org.parley.model.When;
import org.parley.reconcile.order.Told;

/** A meeting taking shape: the passages found to be about it so far, and what they say together. */
final class Gathering {
    /** From this affinity on a passage is taken to be about the same meeting. */
    static final int ENOUGH = 3;

    // The weights were found on marked reports of many negotiations; small changes of any of them matter little.
    private static final int SAME_REPORT = 1;
    private static final int ANOTHER_REPORT = -3;
    private static final int SAME_PLACE = 2;
    private static final int SAME_TIME = 2;
    private static final int SAME_NOUN = 1;
    private static final int SAME_ORDINAL = 3;
    private static final int SAME_QUALIFIER = 2;
    private static final int SAME_ACTOR = 2;
    private static final int SAME_PARTY = 1;
    private static final int ALL_KNOWN = 1;
    private static final int MOST_COUNTED = 2;
    private static final int ANOTHER_LEVEL = -3;
    private static final int ANOTHER_STAGE = -6;
    private static final int LATE_STRANGER = -2;
    /** Undated talks in reports that lie further apart than this are taken for different ones. */
    private static final int MOST_DAYS_APART = 3;

    private final List<Told<Meeting>> passages = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();
    private final Set<When> dates = new HashSet<>();
    private final Set<Integer> ordinals = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> qualifiers = new HashSet<>();
    private final Set<Meeting.Level> levels = new HashSet<>();
    private final Map<String, Set<Traits.Stage>> stagesByReport = new HashMap<>();
    private final Set<LocalDate> published = new LinkedHashSet<>();
    private final Set<Boolean> earlier = new HashSet<>();
    private final Set<String> actors = new HashSet<>();
    private final Set<String> parties = new HashSet<>();
    private final Map<String, Set<String>> awayByReport = new HashMap<>();
    private final Map<String, Set<String>> thereByReport = new HashMap<>();
    private boolean isCall;

    void add(Told<Meeting> passage, Traits its) {
        passages.add(passage);
        its.place().ifPresent(places::add);
        its.date().ifPresent(dates::add);
        its.ordinal().ifPresent(ordinals::add);
        its.noun().ifPresent(nouns::add);
        its.level().ifPresent(levels::add);
        its.published().ifPresent(published::add);
        qualifiers.addAll(its.qualifiers());
        stagesByReport.computeIfAbsent(its.report(), report -> new HashSet<>()).add(its.stage());
        earlier.add(its.isEarlier());
        actors.addAll(its.actors());
        parties.addAll(its.parties());
        awayByReport.computeIfAbsent(its.report(), report -> new HashSet<>()).addAll(its.away());
        Set<String> there = thereByReport.computeIfAbsent(its.report(), report -> new HashSet<>());
        its.actors().stream().filter(actor -> !its.away().contains(actor)).forEach(there::add);
        isCall |= its.isCall();
    }

    /** Takes in all that is known of {@code other}, which is about the same meeting. */
    void absorb(Gathering other) {
        passages.addAll(other.passages);
        places.addAll(other.places);
        dates.addAll(other.dates);
        actors.addAll(other.actors);
        parties.addAll(other.parties);
        published.addAll(other.published);
        stagesByReport.putAll(other.stagesByReport);
    }

    /**
     * Whether two reports, each in all its passages together, tell of one meeting: at one place, on one day or with somebody
     * in common, at times that can be the same.
     */
    boolean isSameElsewhere(Gathering other) {
        boolean samePlace = other.places.stream().anyMatch(this::isHere)
                && other.places.stream().allMatch(place -> places.stream().allMatch(place::isSameAs));
        boolean someoneShared = other.actors.stream().anyMatch(actors::contains);
        boolean sameTime = other.dates.stream().allMatch(date -> dates.stream().allMatch(date::overlaps));
        boolean near = published.isEmpty()
                || other.published.isEmpty()
                || published.stream()
                        .anyMatch(day -> other.published.stream().anyMatch(otherDay -> isNear(day, otherDay)));
        boolean otherReports = other.stagesByReport.keySet().stream().noneMatch(stagesByReport::containsKey);
        boolean linked = someoneShared || other.dates.stream().anyMatch(date -> isDay(date) && dates.contains(date));
        return samePlace && linked && sameTime && near && otherReports && isCall == other.isCall;
    }

    private static boolean isDay(When date) {
        return date.first().equals(date.last());
    }

    private static boolean isNear(LocalDate day, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(day, other)) <= MOST_DAYS_APART;
    }

    List<Told<Meeting>> passages() {
        return passages;
    }

    Set<Place> places() {
        return places;
    }

    boolean isIn(String report) {
        return stagesByReport.containsKey(report);
    }

    /** How much speaks for {@code passage} being about this meeting; empty where something rules it out. */
    Optional<Integer> affinity(Traits passage) {
        if (isRuledOut(passage)) {
            return Optional.empty();
        }
        int score = isIn(passage.report()) ? SAME_REPORT : ANOTHER_REPORT;
        score += passage.place().filter(this::isHere).isPresent() ? SAME_PLACE : 0;
        score += passage.date().isPresent() && !dates.isEmpty() ? SAME_TIME : 0;
        score += passage.noun().filter(nouns::contains).isPresent() ? SAME_NOUN : 0;
        score += passage.ordinal().isPresent() && !ordinals.isEmpty() ? SAME_ORDINAL : 0;
        score += passage.qualifiers().stream().anyMatch(qualifiers::contains) ? SAME_QUALIFIER : 0;
        return Optional.of(score + sharedParticipants(passage) + misfits(passage));
    }

    private int sharedParticipants(Traits passage) {
        int shared = (int) passage.actors().stream()
                .filter(actor -> actors.contains(actor) && !isElsewhere(actor, passage))
                .count();
        int behind = (int) passage.partyOf().entrySet().stream()
                .filter(entry -> !actors.contains(entry.getKey()) && parties.contains(entry.getValue()))
                .map(Map.Entry::getValue)
                .distinct()
                .count();
        boolean allKnown = shared >= MOST_COUNTED && shared == passage.actors().size();
        return SAME_ACTOR * Math.min(MOST_COUNTED, shared)
                + SAME_PARTY * Math.min(MOST_COUNTED, behind)
                + (allKnown ? ALL_KNOWN : 0);
    }

    /** Within one report, who stays away from one meeting is on the way to another. */
    private boolean isElsewhere(String actor, Traits passage) {
        Set<String> mine = passage.away().contains(actor)
                ? thereByReport.getOrDefault(passage.report(), Set.of())
                : awayByReport.getOrDefault(passage.report(), Set.of());
        Set<String> same = passage.away().contains(actor)
                ? awayByReport.getOrDefault(passage.report(), Set.of())
                : thereByReport.getOrDefault(passage.report(), Set.of());
        return mine.contains(actor) && !same.contains(actor);
    }

    private int misfits(Traits passage) {
        int score = 0;
        score += passage.level().isPresent()
                        && !levels.isEmpty()
                        && !levels.contains(passage.level().get())
                ? ANOTHER_LEVEL
                : 0;
        score += isAtAnotherStage(passage) ? ANOTHER_STAGE : 0;
        score += earlier.contains(passage.isEarlier()) ? 0 : LATE_STRANGER;
        return score;
    }

    /** One report tells of one meeting at one stage; between reports time goes on. */
    private boolean isAtAnotherStage(Traits passage) {
        Set<Traits.Stage> known = stagesByReport.getOrDefault(passage.report(), Set.of());
        boolean isStaged = known.stream().anyMatch(stage -> stage != Traits.Stage.UNTOLD && stage != Traits.Stage.OFF);
        return isStaged
                && passage.stage() != Traits.Stage.UNTOLD
                && passage.stage() != Traits.Stage.OFF
                && !known.contains(passage.stage());
    }

    private boolean isHere(Place place) {
        return places.stream().anyMatch(place::isSameAs);
    }

    private boolean isRuledOut(Traits passage) {
        return isFarApart(passage)
                || passage.place()
                        .filter(place -> !places.stream().allMatch(place::isSameAs))
                        .isPresent()
                || passage.date()
                        .filter(date -> !dates.stream().allMatch(date::overlaps))
                        .isPresent()
                || (passage.ordinal().isPresent()
                        && !ordinals.isEmpty()
                        && !ordinals.contains(passage.ordinal().getAsInt()))
                || isOtherMedium(passage)
                || isAmongOthers(passage);
    }

    /** A call is no meeting; but what has no noun of its own ("they also spoke of trade") may be either. */
    private boolean isOtherMedium(Traits passage) {
        return isCall != passage.isCall()
                && !(isIn(passage.report()) && passage.noun().isEmpty());
    }

    private boolean isAmongOthers(Traits passage) {
        return passage.parties().size() > 1
                && parties.size() > 1
                && passage.parties().stream().noneMatch(parties::contains);
    }

    private boolean isFarApart(Traits passage) {
        if (isIn(passage.report()) || (passage.date().isPresent() && !dates.isEmpty())) {
            return false;
        }
        return passage.published().isPresent()
                && !published.isEmpty()
                && published.stream()
                        .noneMatch(day -> isNear(day, passage.published().get()));
    }
}
