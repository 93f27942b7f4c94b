package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One ceasefire through its life.
 *
 * @param by ids of the actors who propose, agree or declare it
 * @param status what the latest passage says
 */
public record CeasefireHistory(
        String id,
        String label,
        List<String> by,
        List<Ceasefire.Kind> kinds,
        Optional<String> duration,
        Optional<When> start,
        Optional<When> end,
        Ceasefire.Status status,
        List<String> facts) {
    public CeasefireHistory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        by = List.copyOf(by);
        kinds = List.copyOf(kinds);
        facts = List.copyOf(facts);
    }
}
