package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One somebody of a negotiation, over all reports.
 *
 * @param id short and stable for the same input: {@code a3}
 * @param name the fullest form printed; for an unnamed source its description
 * @param aliases the other forms printed, sorted, without {@code name}
 * @param office as printed, if a report gives one
 * @param of id of the state, organisation or group they belong to
 */
public record Actor(
        String id, String name, List<String> aliases, Kind kind, Optional<String> office, Optional<String> of) {
    public enum Kind {
        PERSON,
        STATE,
        ORGANISATION,
        ARMED_GROUP,
        GROUP,
        ANONYMOUS
    }

    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
    }
}
