package org.parley.reconcile.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Ceasefire;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Told;

/** Passages put with the others about the same ceasefire. */
final class CeasefireGroups {
    /** Undated ceasefires in reports that lie further apart than this are taken for different ones. */
    private static final long MOST_DAYS_APART = 10;

    private final Cast cast;
    private final Chronology order;
    private final List<Group> groups = new ArrayList<>();

    private CeasefireGroups(Cast cast, Chronology order) {
        this.cast = cast;
        this.order = order;
    }

    static List<List<Told<Ceasefire>>> of(List<Told<Ceasefire>> passages, Cast cast, Chronology order) {
        CeasefireGroups groups = new CeasefireGroups(cast, order);
        passages.forEach(groups::place);
        return groups.groups.stream().map(group -> group.passages).toList();
    }

    private void place(Told<Ceasefire> passage) {
        Group found = null;
        for (int i = groups.size() - 1; i >= 0 && found == null; i--) {
            Group group = groups.get(i);
            if (!group.contradicts(passage) && (group.isIn(passage.report()) || isSameElsewhere(group, passage))) {
                found = group;
            }
        }
        if (found == null) {
            found = new Group();
            groups.add(found);
        }
        found.add(passage, parties(passage));
    }

    private Set<String> parties(Told<Ceasefire> passage) {
        return cast.ids(passage.fact().by()).stream().map(cast::principal).collect(Collectors.toSet());
    }

    /** Another report's ceasefire is the same one only where something tells: how long it is, or who offers it. */
    private boolean isSameElsewhere(Group group, Told<Ceasefire> passage) {
        boolean sameLength = passage.fact().duration().isPresent()
                && passage.fact().duration().equals(group.duration);
        boolean sameParties = parties(passage).stream().anyMatch(group.parties::contains);
        return (sameLength || sameParties) && isNearby(group, passage);
    }

    private boolean isNearby(Group group, Told<Ceasefire> passage) {
        return group.passages.stream()
                .anyMatch(known -> order.daysApart(known.report(), passage.report()) <= MOST_DAYS_APART);
    }

    /** One ceasefire taking shape. */
    private static final class Group {
        private final List<Told<Ceasefire>> passages = new ArrayList<>();
        private final Set<String> parties = new HashSet<>();
        private Optional<String> duration = Optional.empty();
        private boolean isReal;

        void add(Told<Ceasefire> passage, Set<String> by) {
            passages.add(passage);
            parties.addAll(by);
            duration = duration.or(() -> passage.fact().duration());
            isReal |= isReal(passage.fact().status());
        }

        boolean isIn(String report) {
            return passages.stream().anyMatch(known -> known.report().equals(report));
        }

        boolean contradicts(Told<Ceasefire> passage) {
            Ceasefire ceasefire = passage.fact();
            boolean sameLength = duration.isPresent() && duration.equals(ceasefire.duration());
            return (duration.isPresent() && ceasefire.duration().isPresent() && !sameLength)
                    || (isReal != isReal(ceasefire.status()) && !sameLength)
                    || passages.stream().anyMatch(known -> isOtherKind(known.fact(), ceasefire))
                    || passages.stream().anyMatch(known -> isOtherTime(known.fact(), ceasefire));
        }

        private static boolean isOtherKind(Ceasefire one, Ceasefire two) {
            return differ(one, two, Ceasefire.Kind.UNILATERAL, Ceasefire.Kind.BILATERAL)
                    || differ(one, two, Ceasefire.Kind.FULL, Ceasefire.Kind.PARTIAL)
                    || differ(one, two, Ceasefire.Kind.TEMPORARY, Ceasefire.Kind.PERMANENT);
        }

        private static boolean differ(Ceasefire one, Ceasefire two, Ceasefire.Kind kind, Ceasefire.Kind opposite) {
            return (one.kinds().contains(kind) && two.kinds().contains(opposite))
                    || (one.kinds().contains(opposite) && two.kinds().contains(kind));
        }

        private static boolean isOtherTime(Ceasefire one, Ceasefire two) {
            return one.start().isPresent()
                    && two.start().isPresent()
                    && !one.start().get().overlaps(two.start().get());
        }

        /** What has been declared can be broken; what has only been proposed cannot. */
        private static boolean isReal(Ceasefire.Status status) {
            return switch (status) {
                case DECLARED, IN_FORCE, EXTENDED, VIOLATED, ENDED, UNVERIFIED -> true;
                case PROPOSED, AGREED, REJECTED -> false;
            };
        }
    }
}
