package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A party says or signals that it will act against another, or leave, with or without a condition.
 *
 * @param condition what would bring it about or avert it, as printed
 */
public record Threat(Passage passage, List<Mention> by, Act act, List<Mention> against, Optional<String> condition)
        implements Fact {
    public enum Act {
        WITHDRAW,
        FORCE,
        SANCTION,
        LEGAL,
        RETALIATE,
        OTHER
    }

    public Threat {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(act, "act");
        by = List.copyOf(by);
        against = List.copyOf(against);
    }
}
