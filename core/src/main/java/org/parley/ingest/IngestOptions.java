package org.parley.ingest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the caller knows of the reports.
 *
 * @param published the day of reports that do not state one
 * @param outlet the outlet of reports that do not name one
 */
public record IngestOptions(Optional<LocalDate> published, Optional<String> outlet) {
    /** Nothing is known beforehand. */
    public static final IngestOptions NONE = new IngestOptions(Optional.empty(), Optional.empty());

    public IngestOptions {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(outlet, "outlet");
    }
}
