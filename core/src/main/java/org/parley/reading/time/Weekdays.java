package org.parley.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.parley.model.When;
import org.parley.reading.TimeExpression.Relative;

/** Days of the week: "on Tuesday", "late on Tuesday", "next Monday", "Saturday to Monday", "over the weekend". */
final class Weekdays {
    private static final int LAST = -1;
    private static final int NEXT = 1;

    private Weekdays() {}

    static Meaning one(Found found, Anchor anchor) {
        DayOfWeek day = DayOfWeek.of(found.count("weekday"));
        int way = found.number("way").orElse(0);
        Tense tense = way == 0 ? anchor.tense() : way == LAST ? Tense.PAST : Tense.FUTURE;
        Optional<LocalDate> value = anchor.published().map(published -> resolve(published, day, way, tense));
        boolean past =
                value.isPresent() ? value.get().compareTo(anchor.published().orElseThrow()) <= 0 : tense == Tense.PAST;
        Optional<Relative> relative = value.isEmpty() && tense == Tense.OPEN
                ? Optional.empty()
                : Optional.of(new Relative.Weekday(day, past));
        return new Meaning(value.map(When::day), relative, Optional.empty());
    }

    /** "Last" and "next" never mean the publication day itself. */
    private static LocalDate resolve(LocalDate published, DayOfWeek day, int way, Tense tense) {
        return switch (way) {
            case LAST -> published.with(TemporalAdjusters.previous(day));
            case NEXT -> published.with(TemporalAdjusters.next(day));
            default -> Calendars.weekday(published, day, tense);
        };
    }

    /** "Monday to Wednesday": the second day is the first such day after the first. */
    static Meaning range(Found found, Anchor anchor) {
        DayOfWeek first = DayOfWeek.of(found.count("weekday"));
        DayOfWeek last = DayOfWeek.of(found.count("weekday2"));
        if (anchor.published().isEmpty() || first == last) {
            return Meaning.UNKNOWN;
        }
        LocalDate from = Calendars.weekday(anchor.published().get(), first, anchor.tense());
        return Meaning.of(When.days(from, from.with(TemporalAdjusters.next(last))));
    }

    /** "Tuesday last week". */
    static Meaning inWeek(Found found, Anchor anchor) {
        DayOfWeek day = DayOfWeek.of(found.count("weekday"));
        return anchor.published()
                .map(published -> published
                        .plusWeeks(found.count("way"))
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(day)))
                .map(value -> Meaning.of(When.day(value)))
                .orElse(Meaning.UNKNOWN);
    }

    /** Saturday and Sunday, of the week that the words or the tense tell. */
    static Meaning weekend(Found found, Anchor anchor) {
        return anchor.published()
                .map(published -> saturday(published, found.rule().shift(), anchor.tense()))
                .map(saturday -> Meaning.of(When.days(saturday, saturday.plusDays(1))))
                .orElse(Meaning.UNKNOWN);
    }

    private static LocalDate saturday(LocalDate published, int way, Tense tense) {
        LocalDate last = published.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate next = published.plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        boolean inWeekend = published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (way == 0 && inWeekend) {
            return published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        }
        boolean past = way == 0 ? tense == Tense.PAST || isNearer(published, last, next, tense) : way < 0;
        return past ? last : next;
    }

    private static boolean isNearer(LocalDate published, LocalDate last, LocalDate next, Tense tense) {
        return tense == Tense.OPEN
                && published.toEpochDay() - last.plusDays(1).toEpochDay() <= next.toEpochDay() - published.toEpochDay();
    }
}
