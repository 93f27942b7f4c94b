package org.parley.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.When;

/** A calendar time as TimeML writes it: weeks, weekends, quarters and decades have forms of their own there. */
final class TimeMlValue {
    private static final Pattern DAY_AND_HOUR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");
    private static final Pattern NOT_ON_A_CALENDAR = Pattern.compile(".*_REF|.*X.*|.*-(SP|SU|FA|WI|H1|H2)|T.*");

    private TimeMlValue() {}

    /** What is left of a marked value at the precision of {@link When}: no hours, and none where no calendar tells it. */
    static String coarsened(String marked) {
        if (NOT_ON_A_CALENDAR.matcher(marked).matches()) {
            return "";
        }
        Matcher hour = DAY_AND_HOUR.matcher(marked);
        return hour.matches() ? hour.group(1) : marked;
    }

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
