package org.parley.reading.time;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Optional;
import org.parley.model.When;

/** Months and their parts: "in April", "April 2025", "mid-April", "the first week of May". */
final class Months {
    private static final int MIDDLE = 15;

    private Months() {}

    static Meaning one(Found found, Anchor anchor) {
        return month(found, anchor)
                .map(month -> Meaning.of(Calendars.month(month)))
                .orElse(Meaning.UNKNOWN);
    }

    /** "April last year". */
    static Meaning inYear(Found found, Anchor anchor) {
        return anchor.published()
                .map(published -> YearMonth.of(published.getYear() + found.count("way"), found.count("month")))
                .map(month -> Meaning.of(Calendars.month(month)))
                .orElse(Meaning.UNKNOWN);
    }

    /** The seven days from the first, eighth, fifteenth or twenty-second; of the last week, the last seven. */
    static Meaning week(Found found, Anchor anchor) {
        Optional<YearMonth> month = month(found, anchor);
        if (month.isEmpty()) {
            return Meaning.UNKNOWN;
        }
        int days = DayOfWeek.values().length;
        int last = Math.min(found.count("ordinal") * days, month.get().lengthOfMonth());
        return Meaning.of(
                When.days(month.get().atDay(last - days + 1), month.get().atDay(last)));
    }

    static Meaning half(Found found, Anchor anchor) {
        boolean first = found.rule().shift() == 1;
        return month(found, anchor)
                .map(month -> first
                        ? When.days(month.atDay(1), month.atDay(MIDDLE))
                        : When.days(month.atDay(MIDDLE + 1), month.atEndOfMonth()))
                .map(Meaning::of)
                .orElse(Meaning.UNKNOWN);
    }

    private static Optional<YearMonth> month(Found found, Anchor anchor) {
        int month = found.has("month") ? found.count("month") : found.count("baremonth");
        Optional<Integer> year = found.number("year");
        if (year.isPresent()) {
            return Optional.of(YearMonth.of(year.get(), month));
        }
        Optional<Integer> way = found.number("way");
        return anchor.published().map(published -> way.map(each -> Calendars.monthBeside(published, month, each))
                .orElseGet(() -> Calendars.month(published, month, anchor.tense())));
    }
}
