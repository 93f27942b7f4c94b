package org.parley.model;

import java.util.List;
import java.util.Objects;

/**
 * All that one report says.
 *
 * @param mentions everybody it mentions, also outside facts: this is what identities are learned from
 * @param facts in text order
 */
public record ReportFacts(Report report, List<Mention> mentions, List<Fact> facts) {
    public ReportFacts {
        Objects.requireNonNull(report, "report");
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
    }
}
