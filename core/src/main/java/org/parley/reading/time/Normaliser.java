package org.parley.reading.time;

import java.util.List;

/** What works out the meaning of a match; named in the second column of {@code rules.txt}. */
enum Normaliser {
    /** Words that look like a time and are none. */
    NONE(""),
    /** A time that only the rest of the text could tell. */
    VAGUE(""),
    NEAR("near"),
    DAYS(""),
    CALENDAR("calendar"),
    AGO("number unit"),
    AHEAD("number unit"),
    WEEKDAY("weekday"),
    WEEKDAYS("weekday weekday2"),
    WEEKDAYINWEEK("weekday way"),
    WEEKEND(""),
    MONTHDAY("month day"),
    MONTHDAYINYEAR("month day way"),
    MONTHDAYS("month day day2"),
    ISO("year mm dd"),
    SLASHES("dd dd2 year"),
    MONTH(""),
    MONTHINYEAR("month way"),
    WEEKOFMONTH("ordinal month"),
    HALFMONTH("month"),
    YEAR("year"),
    SEASON("season year"),
    DECADE("year"),
    QUARTER("ordinal year"),
    LENGTH("number unit"),
    HALF("number unit"),
    SET("");

    private final String words;

    /** A normaliser of matches that hold these word classes, parted by blanks. */
    Normaliser(String words) {
        this.words = words;
    }

    /** The groups that a pattern must have for this to work. */
    List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }

    Meaning meaning(Found found, Anchor anchor) {
        return switch (this) {
            case NONE, VAGUE -> Meaning.UNKNOWN;
            case NEAR -> Distances.near(found, anchor);
            case DAYS -> Distances.days(found, anchor);
            case CALENDAR -> Distances.calendar(found, anchor);
            case AGO -> Distances.ago(found, anchor);
            case AHEAD -> Distances.ahead(found, anchor);
            case WEEKDAY -> Weekdays.one(found, anchor);
            case WEEKDAYS -> Weekdays.range(found, anchor);
            case WEEKDAYINWEEK -> Weekdays.inWeek(found, anchor);
            case WEEKEND -> Weekdays.weekend(found, anchor);
            case MONTHDAY -> MonthDays.one(found, anchor);
            case MONTHDAYINYEAR -> MonthDays.inYear(found, anchor);
            case MONTHDAYS -> MonthDays.range(found, anchor);
            case ISO -> MonthDays.iso(found);
            case SLASHES -> MonthDays.slashes(found);
            case MONTH -> Months.one(found, anchor);
            case MONTHINYEAR -> Months.inYear(found, anchor);
            case WEEKOFMONTH -> Months.week(found, anchor);
            case HALFMONTH -> Months.half(found, anchor);
            case YEAR, SEASON -> Years.one(found);
            case DECADE -> Years.decade(found);
            case QUARTER -> Years.quarter(found);
            case LENGTH -> Lengths.whole(found);
            case HALF -> Lengths.andHalf(found);
            case SET -> Lengths.recurring(found);
        };
    }
}
