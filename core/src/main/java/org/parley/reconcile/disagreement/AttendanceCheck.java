package org.parley.reconcile.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Actor;
import org.parley.model.Disagreement;
import org.parley.model.Meeting;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Told;

/**
 * Somebody took part by one report and stayed away by another: "Reed attended", "no American minister will attend", "the
 * meeting goes ahead at the level of officials".
 */
final class AttendanceCheck implements Check {
    @Override
    public List<Finding> find(Material material) {
        List<Finding> findings = new ArrayList<>();
        material.meetings().values().forEach(passages -> inMeeting(passages, material.cast())
                .ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> inMeeting(List<Told<Meeting>> passages, Cast cast) {
        Map<String, Told<Meeting>> present = new LinkedHashMap<>();
        for (Told<Meeting> told : passages) {
            for (Meeting.Participation part : told.fact().participants()) {
                if (isPresence(part.role())) {
                    cast.id(part.who()).ifPresent(id -> present.putIfAbsent(id, told));
                }
            }
        }
        Set<String> disputed = new LinkedHashSet<>();
        Set<Told<Meeting>> there = new LinkedHashSet<>();
        Set<Told<Meeting>> away = new LinkedHashSet<>();
        present.forEach((id, told) -> passages.stream()
                .filter(other ->
                        !other.report().equals(told.report()) && tellsAbsence(other.fact(), cast.actor(id), cast))
                .forEach(other -> {
                    disputed.add(cast.actor(id).name());
                    there.add(told);
                    away.add(other);
                }));
        if (disputed.isEmpty()) {
            return Optional.empty();
        }
        String who = String.join(", ", disputed);
        return Optional.of(new Finding(
                Disagreement.Kind.CONTRADICTION,
                "whether " + who + " took part",
                List.of(
                        Finding.claim(who + " took part", List.copyOf(there)),
                        Finding.claim(who + " stayed away", List.copyOf(away)))));
    }

    private static boolean isPresence(Meeting.Role role) {
        return switch (role) {
            case ATTENDED, HOST, MEDIATOR -> true;
            case EXPECTED, WITHDREW, ABSENT -> false;
        };
    }

    private static boolean tellsAbsence(Meeting meeting, Actor actor, Cast cast) {
        boolean isNamed = meeting.participants().stream()
                .filter(part -> part.role() == Meeting.Role.ABSENT || part.role() == Meeting.Role.WITHDREW)
                .flatMap(part -> cast.id(part.who()).stream())
                .map(cast::actor)
                .anyMatch(absent -> absent.id().equals(actor.id()) || Rank.takesIn(absent, actor, cast));
        return isNamed || isBelowRankOf(meeting, actor);
    }

    private static boolean isBelowRankOf(Meeting meeting, Actor actor) {
        return meeting.status().filter(Meeting.Status.DOWNGRADED::equals).isPresent()
                && meeting.level().filter(Meeting.Level.OFFICIALS::equals).isPresent()
                && actor.kind() == Actor.Kind.PERSON
                && actor.office()
                        .flatMap(Rank::of)
                        .filter(level -> level == Meeting.Level.MINISTERS || level == Meeting.Level.LEADERS)
                        .isPresent();
    }
}
