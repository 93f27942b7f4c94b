package org.parley.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.When;
import org.parley.reading.TimeExpression.Relative;

/** What the words of a time expression stand for, as far as it can be told. */
record Meaning(Optional<When> value, Optional<Relative> relative, Optional<String> duration) {
    /** A time that only the rest of the text could tell. */
    static final Meaning UNKNOWN = new Meaning(Optional.empty(), Optional.empty(), Optional.empty());

    static Meaning of(When value) {
        return new Meaning(Optional.of(value), Optional.empty(), Optional.empty());
    }

    /** A distance from the publication day, and the day itself when that is known. */
    static Meaning of(Relative relative, Optional<LocalDate> published) {
        Optional<When> value = published.map(day -> Calendars.resolve(relative, day));
        return new Meaning(value, Optional.of(relative), Optional.empty());
    }

    static Meaning lasting(String duration) {
        return UNKNOWN.during(duration);
    }

    Meaning during(String length) {
        return new Meaning(value, relative, Optional.of(length));
    }
}
