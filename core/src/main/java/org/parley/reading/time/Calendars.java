package org.parley.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.When;
import org.parley.reading.TimeExpression.Relative;

/** Days, weeks, months and years counted from a publication day. Weeks begin on Monday. */
final class Calendars {
    /** In days: so near that the words hardly mean the same day of another year. */
    private static final int CLOSE_BY = 120;

    private Calendars() {}

    static When resolve(Relative relative, LocalDate published) {
        if (relative instanceof Relative.Days days) {
            return When.days(published.plusDays(days.from()), published.plusDays(days.to()));
        }
        if (relative instanceof Relative.Weekday weekday) {
            return When.day(weekday(published, weekday.day(), weekday.past() ? Tense.PAST : Tense.FUTURE));
        }
        Relative.Calendar calendar = (Relative.Calendar) relative;
        return switch (calendar.unit()) {
            case 'W' -> week(published.plusWeeks(calendar.away()));
            case 'M' -> month(YearMonth.from(published).plusMonths(calendar.away()));
            case 'Y' -> year(published.getYear() + calendar.away());
            default -> throw new IllegalArgumentException("no unit of the calendar: " + calendar.unit());
        };
    }

    /** The Monday to the Sunday around {@code day}. */
    static When week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return When.days(monday, monday.plusDays(6));
    }

    static When month(YearMonth month) {
        return new When(month.toString());
    }

    static When year(int year) {
        return new When(String.format("%04d", year));
    }

    /** The nearest such day on the side the tense tells, the publication day included; of an open tense, on either side. */
    static LocalDate weekday(LocalDate published, DayOfWeek day, Tense tense) {
        LocalDate before = published.with(TemporalAdjusters.previousOrSame(day));
        LocalDate after = published.with(TemporalAdjusters.nextOrSame(day));
        return switch (tense) {
            case PAST -> before;
            case FUTURE -> after;
            case OPEN -> nearer(published, before, after);
        };
    }

    /** The nearest such month on the side the tense tells, the month of publication included. */
    static YearMonth month(LocalDate published, int month, Tense tense) {
        YearMonth current = YearMonth.from(published);
        int ahead = Math.floorMod(month - current.getMonthValue(), 12);
        return switch (tense) {
            case PAST -> current.plusMonths(ahead == 0 ? 0 : ahead - 12);
            case FUTURE -> current.plusMonths(ahead);
            case OPEN -> current.plusMonths(ahead > 6 ? ahead - 12 : ahead);
        };
    }

    /** "Last April" before the month of publication, "next April" after it, "this April" of the year of publication. */
    static YearMonth monthBeside(LocalDate published, int month, int way) {
        YearMonth current = YearMonth.from(published);
        YearMonth same = YearMonth.of(published.getYear(), month);
        boolean wrongSide = way < 0 ? !same.isBefore(current) : way > 0 && !same.isAfter(current);
        return wrongSide ? same.plusYears(way) : same;
    }

    /** The nearest such day of any year, unless it is far off and on the side the tense denies; empty if there is none. */
    static Optional<LocalDate> dayOfYear(LocalDate published, int month, int day, Tense tense) {
        return IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
                .mapToObj(year -> day(year, month, day))
                .flatMap(Optional::stream)
                .filter(each -> agrees(published, each, tense))
                .reduce((one, other) -> nearer(published, one, other));
    }

    /** A day close by is meant whatever the tense: "set a deadline of May 16". */
    private static boolean agrees(LocalDate published, LocalDate day, Tense tense) {
        long ahead = ChronoUnit.DAYS.between(published, day);
        return switch (tense) {
            case PAST -> ahead <= CLOSE_BY;
            case FUTURE -> ahead >= -CLOSE_BY;
            case OPEN -> true;
        };
    }

    /** The day, if the calendar has it. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate nearer(LocalDate published, LocalDate one, LocalDate other) {
        long toOne = Math.abs(ChronoUnit.DAYS.between(published, one));
        long toOther = Math.abs(ChronoUnit.DAYS.between(published, other));
        return toOne <= toOther ? one : other;
    }
}
