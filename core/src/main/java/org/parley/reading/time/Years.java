package org.parley.reading.time;

import java.time.LocalDate;
import org.parley.model.When;

/** Years and stretches of them: "in 2014", "the 1990s", "the third quarter of 2024". */
final class Years {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS = 4;

    private Years() {}

    static Meaning one(Found found) {
        return Meaning.of(Calendars.year(found.count("year")));
    }

    static Meaning decade(Found found) {
        int first = found.count("year");
        return first % 10 == 0
                ? Meaning.of(When.days(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)))
                : Meaning.UNKNOWN;
    }

    static Meaning quarter(Found found) {
        int quarter = Math.min(found.count("ordinal"), QUARTERS);
        LocalDate first = LocalDate.of(found.count("year"), 1, 1).plusMonths((quarter - 1L) * MONTHS_OF_QUARTER);
        return Meaning.of(When.days(first, first.plusMonths(MONTHS_OF_QUARTER).minusDays(1)));
    }
}
