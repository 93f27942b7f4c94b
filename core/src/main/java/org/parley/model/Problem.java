package org.parley.model;

import java.util.Locale;
import java.util.Objects;

/** An input that could not be read, and why. Never an exception: the rest goes on. */
public record Problem(String uri, Kind kind, String detail) {
    public enum Kind {
        NOT_FOUND,
        UNREADABLE,
        EMPTY,
        TOO_LARGE,
        NOT_TEXT,
        BAD_ENCODING,
        NOT_ENGLISH,
        NO_BODY,
        BAD_RECORD,
        DUPLICATE_ID,
        NOT_READ;

        /** The name of the contract: {@code not-text}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Problem {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }
}
