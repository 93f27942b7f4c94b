package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact in its place in the state of play: what its words stand for is settled.
 *
 * @param id unique in the state of play: {@code f12}
 * @param object id of the meeting, term or ceasefire this passage is about; empty for statements and threats
 * @param who ids of actors for the mentions of the fact; unresolved mentions are not in it
 * @param party for a position: id of the principal it binds
 */
public record KnownFact(String id, Fact fact, Optional<String> object, List<Resolved> who, Optional<String> party) {
    /** A mention and the actor it stands for. */
    public record Resolved(Mention mention, String actor) {}

    public KnownFact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fact, "fact");
        who = List.copyOf(who);
    }

    /** The actor that {@code mention} stands for in this fact. */
    public Optional<String> actor(Mention mention) {
        return who.stream()
                .filter(resolved -> resolved.mention().equals(mention))
                .map(Resolved::actor)
                .findFirst();
    }
}
