package org.parley.model;

import java.util.List;
import java.util.Objects;

/** Claims that cannot all hold, or that tell the same thing differently. */
public record Disagreement(String id, Kind kind, String about, List<Claim> claims) {
    public enum Kind {
        /** Both cannot hold. */
        CONTRADICTION,
        /** The later report supersedes. */
        UPDATE,
        /** Different cause, figure or emphasis. */
        DIFFERING
    }

    /** One side of it: in our words, with the passages and the exact words that say so. */
    public record Claim(String text, List<String> facts, List<Evidence> evidence) {
        public Claim {
            facts = List.copyOf(facts);
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("a claim without evidence: " + text);
            }
        }
    }

    public Disagreement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        claims = List.copyOf(claims);
    }
}
