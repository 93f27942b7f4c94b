package org.parley.extract.statement;

import org.parley.text.Span;

/**
 * A stretch in quotation marks, possibly over several paragraphs.
 *
 * @param outer with the marks
 * @param inner without them
 */
record Quotation(Span outer, Span inner) {
    Quotation {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException(inner + " is not inside " + outer);
        }
    }
}
