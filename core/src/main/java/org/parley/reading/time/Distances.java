package org.parley.reading.time;

import org.parley.reading.TimeExpression.Relative;

/** Times counted from the publication day: "yesterday", "last week", "three weeks ago". */
final class Distances {
    private Distances() {}

    static Meaning near(Found found, Anchor anchor) {
        return away(found.count("near"), anchor);
    }

    static Meaning days(Found found, Anchor anchor) {
        return away(found.rule().shift(), anchor);
    }

    private static Meaning away(int days, Anchor anchor) {
        return Meaning.of(new Relative.Days(days, days), anchor.published());
    }

    static Meaning calendar(Found found, Anchor anchor) {
        char unit = found.word("calendar").orElseThrow().charAt(0);
        int away = found.number("way").orElse(found.rule().shift());
        return Meaning.of(new Relative.Calendar(unit, away), anchor.published());
    }

    static Meaning ago(Found found, Anchor anchor) {
        return counted(-found.count("number"), found, anchor);
    }

    /** "in three weeks": a day to come, or how long something took; only the first tells a day. */
    static Meaning ahead(Found found, Anchor anchor) {
        Meaning length = Lengths.whole(found);
        if (anchor.tense() != Tense.FUTURE) {
            return length;
        }
        Meaning day = counted(found.count("number"), found, anchor);
        return new Meaning(day.value(), day.relative(), length.duration());
    }

    private static Meaning counted(int count, Found found, Anchor anchor) {
        String unit = found.word("unit").orElseThrow();
        return switch (unit) {
            case "D" -> away(count, anchor);
            case "W", "M", "Y" -> Meaning.of(new Relative.Calendar(unit.charAt(0), count), anchor.published());
            default -> Meaning.UNKNOWN;
        };
    }
}
