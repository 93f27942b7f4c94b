package org.parley.model;

import java.time.LocalDate;
import java.util.Optional;

/** The day a report came out, and how that is known. The value is present exactly when the basis is not UNKNOWN. */
public record Published(Optional<LocalDate> value, Basis basis) {
    public enum Basis {
        /** The report itself says so. */
        STATED,
        /** The caller said so. */
        GIVEN,
        /** Worked out from other reports or from the text. */
        INFERRED,
        UNKNOWN
    }

    public static final Published UNKNOWN = new Published(Optional.empty(), Basis.UNKNOWN);

    public Published {
        if (value.isPresent() == (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("published " + value + " does not go with basis " + basis);
        }
    }
}
