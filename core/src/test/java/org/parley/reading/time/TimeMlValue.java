package org.parley.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.parley.model.When;

/** A calendar time as TimeML writes it: weeks, weekends, quarters and decades have forms of their own there. */
final class TimeMlValue {
    private TimeMlValue() {}

    static String of(When when) {
        LocalDate first = when.first();
        if (!when.iso().contains("/")) {
            return when.iso();
        }
        int week = first.get(WeekFields.ISO.weekOfWeekBasedYear());
        int year = first.get(WeekFields.ISO.weekBasedYear());
        long days = when.last().toEpochDay() - first.toEpochDay() + 1;
        if (days == 7 && first.getDayOfWeek() == DayOfWeek.MONDAY) {
            return String.format(Locale.ROOT, "%d-W%02d", year, week);
        }
        if (days == 2 && first.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return String.format(Locale.ROOT, "%d-W%02d-WE", year, week);
        }
        if (days > 3600) {
            return when.iso().substring(0, 3);
        }
        return days > 80 ? first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR) : when.iso();
    }
}
