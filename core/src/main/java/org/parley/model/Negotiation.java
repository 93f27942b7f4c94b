package org.parley.model;

import java.util.List;
import java.util.Objects;

/** A negotiation: its parties (actor ids, the most involved first) and the reports about it. */
public record Negotiation(String id, String title, List<String> parties, List<String> reports) {
    public Negotiation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        parties = List.copyOf(parties);
        reports = List.copyOf(reports);
    }
}
