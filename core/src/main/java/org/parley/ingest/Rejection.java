package org.parley.ingest;

import org.parley.model.Problem;

/** Why one input cannot be a report. Travels to the place that knows the input's name, and becomes a {@link Problem} there. */
final class Rejection extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem.Kind kind;
    private final String detail;

    Rejection(Problem.Kind kind, String detail) {
        super(kind.label() + ": " + detail, null, false, false);
        this.kind = kind;
        this.detail = detail;
    }

    Problem of(String uri) {
        return new Problem(uri, kind, detail);
    }
}
