package org.parley.model;

import java.util.Objects;
import java.util.Optional;
import org.parley.text.Span;

/**
 * A party takes a stand on a term: a concrete thing that is, or could be, agreed, done or refused.
 *
 * @param holder whose stand it is, as printed: the party itself or a person who speaks for it
 * @param term the words that name the term
 * @param termSpan where they stand; inside the report of the evidence, not always inside the evidence
 * @param condition the condition, as printed, where the stance is conditional or the passage gives one
 * @param reported whether the stand is told by somebody other than its holder
 */
public record Position(
        Passage passage,
        Mention holder,
        Stance stance,
        String term,
        Span termSpan,
        Topic topic,
        Optional<String> condition,
        boolean reported)
        implements Fact {
    public enum Stance {
        PROPOSES,
        DEMANDS,
        ACCEPTS,
        /** Accepts if. */
        CONDITIONAL,
        /** Does not rule out, is considering. */
        OPEN,
        UNDECIDED,
        REJECTS
    }

    public Position {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(topic, "topic");
        if (term.isBlank()) {
            throw new IllegalArgumentException("a position on nothing: " + passage.evidence());
        }
    }
}
