package org.parley.reconcile.disagreement;

import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.Position;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Told;

/** Whose positions can be compared between reports: those of parties that are named. */
final class Holders {
    private Holders() {}

    /** Id of the party that takes the position; empty for unnamed sources and groups, which may be others elsewhere. */
    static Optional<String> party(Told<Position> told, Cast cast) {
        return cast.id(told.fact().holder())
                .map(cast::principal)
                .filter(id -> isNamed(cast.actor(id).kind()));
    }

    private static boolean isNamed(Actor.Kind kind) {
        return switch (kind) {
            case PERSON, STATE, ORGANISATION, ARMED_GROUP -> true;
            case GROUP, ANONYMOUS -> false;
        };
    }
}
