package org.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What every fact has, whatever its type: the words that state it, when it happened, how sure we are, and what found it.
 *
 * @param date when it happened or was said, if the report lets us know
 * @param confidence between 0 and 1: of the facts with 0.9, nine in ten should be right
 * @param rule id of the rule or model head that found it, such as {@code statement.cue-verb}
 */
public record Passage(Evidence evidence, Optional<When> date, double confidence, String rule) {
    public Passage {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(rule, "rule");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of " + rule);
        }
    }
}
