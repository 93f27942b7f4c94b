package org.parley.reading.time;

import java.util.Optional;

/** How long, as ISO 8601: "30 days" is P30D, "a 72-hour truce" PT72H, "a decade" P10Y. */
final class Lengths {
    private Lengths() {}

    static Meaning whole(Found found) {
        return Meaning.lasting(iso(found.count("number"), found.word("unit").orElseThrow()));
    }

    /** "two and a half years" is P30M, "one and a half hours" PT90M; of other units the half is not told. */
    static Meaning andHalf(Found found) {
        int count = found.count("number");
        String unit = found.word("unit").orElseThrow();
        return switch (unit) {
            case "TH" -> Meaning.lasting(iso(count * 60 + 30, "TM"));
            case "D" -> Meaning.lasting(iso(count * 24 + 12, "TH"));
            case "Y" -> Meaning.lasting(iso(count * 12 + 6, "M"));
            default -> Meaning.UNKNOWN;
        };
    }

    /** "every two weeks" comes at that distance; "every Tuesday" each week. */
    static Meaning recurring(Found found) {
        Optional<String> unit = found.word("unit");
        if (unit.isEmpty()) {
            return Meaning.lasting(iso(1, "W"));
        }
        return Meaning.lasting(iso(found.number("number").orElse(1), unit.get()));
    }

    private static String iso(int count, String unit) {
        return switch (unit) {
            case "E" -> "P" + count * 10 + "Y";
            case "C" -> "P" + count * 100 + "Y";
            case "TS", "TM", "TH" -> "PT" + count + unit.charAt(1);
            default -> "P" + count + unit;
        };
    }
}
