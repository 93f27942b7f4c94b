package org.parley.model;

import java.util.function.Function;

/**
 * One thing that one passage of one report says. Who it is about stays as printed ({@link Mention}); which actor,
 * meeting, term or ceasefire that is, the {@link StateOfPlay} tells.
 */
public sealed interface Fact permits Statement, Meeting, Position, Ceasefire, Threat {
    Passage passage();

    default Evidence evidence() {
        return passage().evidence();
    }

    /** The one function of the five that fits this fact, applied: an exhaustive switch for a language level without one. */
    default <T> T fold(
            Function<? super Statement, ? extends T> statement,
            Function<? super Meeting, ? extends T> meeting,
            Function<? super Position, ? extends T> position,
            Function<? super Ceasefire, ? extends T> ceasefire,
            Function<? super Threat, ? extends T> threat) {
        if (this instanceof Statement s) {
            return statement.apply(s);
        }
        if (this instanceof Meeting m) {
            return meeting.apply(m);
        }
        if (this instanceof Position p) {
            return position.apply(p);
        }
        if (this instanceof Ceasefire c) {
            return ceasefire.apply(c);
        }
        return threat.apply((Threat) this);
    }
}
