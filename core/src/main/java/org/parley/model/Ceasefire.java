package org.parley.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A passage about one ceasefire or truce. Which one it is, the {@link StateOfPlay} tells ({@link CeasefireHistory}).
 *
 * @param by who proposes, agrees, declares, rejects or violates it
 * @param allegedBy for a violation: who says so
 * @param kinds in the order of {@link Kind}
 * @param duration ISO 8601 duration: {@code P30D}, {@code PT30H}
 */
public record Ceasefire(
        Passage passage,
        Status status,
        List<Mention> by,
        List<Mention> allegedBy,
        Set<Kind> kinds,
        Optional<String> duration,
        Optional<When> start,
        Optional<When> end)
        implements Fact {
    public enum Status {
        PROPOSED,
        AGREED,
        DECLARED,
        IN_FORCE,
        EXTENDED,
        VIOLATED,
        REJECTED,
        ENDED,
        UNVERIFIED
    }

    public enum Kind {
        UNILATERAL,
        BILATERAL,
        FULL,
        PARTIAL,
        UNCONDITIONAL,
        TEMPORARY,
        PERMANENT,
        HUMANITARIAN
    }

    public Ceasefire {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(status, "status");
        by = List.copyOf(by);
        allegedBy = List.copyOf(allegedBy);
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }
}
