package org.parley.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.When;

/** Days of the month: "May 16", "16 May 2025", "May 8-10", "24/04/2025". Without a year and a publication day, none. */
final class MonthDays {
    private MonthDays() {}

    static Meaning one(Found found, Anchor anchor) {
        return meaning(day(found, "month", "day", anchor));
    }

    /** "May 16 last year". */
    static Meaning inYear(Found found, Anchor anchor) {
        return meaning(anchor.published()
                .flatMap(published -> Calendars.day(
                        published.getYear() + found.count("way"), found.count("month"), found.count("day"))));
    }

    /** From one day to a later one, of the same year where one is given. */
    static Meaning range(Found found, Anchor anchor) {
        String lastMonth = found.has("month2") ? "month2" : "month";
        Optional<LocalDate> first = day(found, "month", "day", anchor);
        Optional<LocalDate> last =
                first.flatMap(from -> Calendars.day(from.getYear(), found.count(lastMonth), found.count("day2")));
        if (last.isEmpty() || last.get().isBefore(first.get())) {
            return Meaning.UNKNOWN;
        }
        return Meaning.of(When.days(first.get(), last.get()));
    }

    static Meaning iso(Found found) {
        return meaning(Calendars.day(found.count("year"), found.count("mm"), found.count("dd")));
    }

    /** Day before month or month before day: told only where one of them is no month, or both are the same. */
    static Meaning slashes(Found found) {
        int first = found.count("dd");
        int second = found.count("dd2");
        Optional<LocalDate> dayFirst = Calendars.day(found.count("year"), second, first);
        Optional<LocalDate> monthFirst = Calendars.day(found.count("year"), first, second);
        boolean clear = dayFirst.isEmpty() || monthFirst.isEmpty() || first == second;
        return clear ? meaning(dayFirst.or(() -> monthFirst)) : Meaning.UNKNOWN;
    }

    private static Optional<LocalDate> day(Found found, String month, String day, Anchor anchor) {
        Optional<Integer> year = found.number("year");
        if (year.isPresent()) {
            return Calendars.day(year.get(), found.count(month), found.count(day));
        }
        return anchor.published()
                .flatMap(published ->
                        Calendars.dayOfYear(published, found.count(month), found.count(day), anchor.tense()));
    }

    private static Meaning meaning(Optional<LocalDate> day) {
        return day.map(value -> Meaning.of(When.day(value))).orElse(Meaning.UNKNOWN);
    }
}
