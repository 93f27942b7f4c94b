package org.parley.extract;

import org.parley.text.Span;

/**
 * A stretch in quotation marks, possibly over several paragraphs.
 *
 * @param outer with the marks
 * @param inner without them
 */
public record Quotation(Span outer, Span inner) {
    public Quotation {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException(inner + " is not inside " + outer);
        }
    }
}
