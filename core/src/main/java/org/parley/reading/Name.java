package org.parley.reading;

import java.util.Objects;
import org.parley.text.Span;

/** A proper name as the reader sees it: where it stands and what sort of thing it names. */
public record Name(Span span, Type type) {
    public enum Type {
        PERSON,
        ORGANISATION,
        LOCATION,
        FACILITY,
        /** Nationality, religion or political group: "Ukrainian", "Kurdish". */
        NATIONALITY,
        PRODUCT,
        DATE,
        MONEY,
        MISC
    }

    public Name {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
    }
}
