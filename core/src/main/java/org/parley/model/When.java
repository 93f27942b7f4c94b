package org.parley.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A point or stretch of calendar time at the precision a report gives: {@code 2025}, {@code 2025-05},
 * {@code 2025-05-23}, or an interval of two days {@code 2025-05-20/2025-05-22} (both ends inclusive).
 *
 * @param iso the ISO 8601 form
 */
public record When(String iso) implements Comparable<When> {
    private static final Pattern FORM =
            Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?|\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");

    public When {
        if (!FORM.matcher(iso).matches()) {
            throw new IllegalArgumentException("not a day, month, year or interval of days: " + iso);
        }
    }

    public static When day(LocalDate day) {
        return new When(day.toString());
    }

    /** From {@code first} to {@code last}, both included; one day when they are the same. */
    public static When days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : new When(first + "/" + last);
    }

    /** The first day this can mean. */
    public LocalDate first() {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso.substring(0, 10));
        };
    }

    /** The last day this can mean. */
    public LocalDate last() {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 12, 31);
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso.substring(iso.length() - 10));
        };
    }

    /** Whether some day is meant by both. */
    public boolean overlaps(When other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    @Override
    public int compareTo(When other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : iso.compareTo(other.iso);
    }
}
