package org.parley.evaluate;

/** When places and dates agree: one may be more precise than the other. */
final class Agreement {
    private static final int MONTH = "2031-05".length();
    private static final int DAY = "2031-05-01".length();

    private Agreement() {}

    static boolean samePlace(String one, String other) {
        String a = Names.normal(one);
        String b = Names.normal(other);
        return a.contains(b) || b.contains(a);
    }

    /** Whether the first day of either stands in the other, as written. */
    static boolean sameDay(String one, String other) {
        return other.contains(head(one, DAY)) || one.contains(head(other, DAY));
    }

    static String month(String date) {
        return head(date, MONTH);
    }

    private static String head(String date, int length) {
        return date.substring(0, Math.min(length, date.length()));
    }
}
