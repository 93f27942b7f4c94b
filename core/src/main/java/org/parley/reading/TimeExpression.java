package org.parley.reading;

import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.When;
import org.parley.text.Span;

/**
 * Words that tell when or how long.
 *
 * @param value the calendar time it stands for, when it is absolute or the publication day is known; never guessed
 * @param relative its distance from the publication day, kept whether or not that day is known
 * @param duration ISO 8601 duration for "30 days", "a 30-hour …"
 */
public record TimeExpression(
        Span span,
        String text,
        Type type,
        Optional<When> value,
        Optional<Relative> relative,
        Optional<String> duration) {
    public enum Type {
        DATE,
        TIME,
        DURATION,
        /** "every Tuesday" */
        SET
    }

    /** Days from publication, both ends included: "yesterday" is (-1, -1), "last week" of a Wednesday (-9, -3). */
    public sealed interface Relative {
        /** A fixed distance whatever the publication day. */
        record Days(int from, int to) implements Relative {}

        /** The nearest such weekday, before or after publication as the grammar of the clause tells. */
        record Weekday(DayOfWeek day, boolean past) implements Relative {}

        /** A stretch of the calendar around publication: weeks, months, years away; {@code unit} is 'W', 'M' or 'Y'. */
        record Calendar(char unit, int away) implements Relative {}
    }

    public TimeExpression {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
    }
}
