package org.parley.reading.time;

import java.time.LocalDate;
import java.util.Optional;

/** What a time expression is counted from: the publication day, if known, and the tense of the clause it stands in. */
record Anchor(Optional<LocalDate> published, Tense tense) {}
