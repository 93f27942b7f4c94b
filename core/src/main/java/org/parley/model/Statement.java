package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.text.Span;

/**
 * Somebody communicated something; the evidence is what was communicated.
 *
 * @param speakers who said it, as printed, several for a joint statement; empty when the report does not let us know
 * @param behalf whom an unnamed or institutional voice speaks for, if the report says so
 * @param cue the words that tell it is said: "warned", "according to"
 * @param via who or what relayed it: "Reuters", "X", "reporters", "in a statement"
 * @param nestedIn the evidence of the statement inside which this one is told
 */
public record Statement(
        Passage passage,
        List<Mention> speakers,
        List<Mention> behalf,
        Mode mode,
        Optional<String> cue,
        Optional<String> via,
        Optional<Span> nestedIn)
        implements Fact {
    public enum Mode {
        /** All of the content is in quotation marks. */
        DIRECT,
        /** None of it is. */
        INDIRECT,
        /** Part of it is. */
        MIXED
    }

    public Statement {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(mode, "mode");
        speakers = List.copyOf(speakers);
        behalf = List.copyOf(behalf);
    }

    /** Whether the report withholds the name of whoever said this. */
    public boolean isAnonymous() {
        return !speakers.isEmpty() && speakers.stream().allMatch(Mention::isUnnamed);
    }
}
