package org.parley.render;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.When;

/** Text from reports, file names and model records made fit to be shown on one line. */
public final class Display {
    private static final Pattern DURATION = Pattern.compile("PT?(\\d{1,6})([YMWDHS])");
    private static final char REPLACEMENT = '\uFFFD';

    private Display() {}

    /**
     * {@code text} on one line: white space runs become one space, and what a terminal could obey (control characters,
     * escape sequences, direction overrides, lone surrogates) becomes U+FFFD.
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                appendSpace(line);
            } else if (isHostile(point)) {
                line.append(REPLACEMENT);
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString().strip();
    }

    private static void appendSpace(StringBuilder line) {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    /** Whether showing this could change more than its own place on the screen or page. */
    static boolean isHostile(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || (point >= 0xE0000 && point <= 0xE007F)
                || (point & 0xFFFE) == 0xFFFE;
    }

    /** At most {@code columns} wide, cut between words where that keeps at least half of it, with an ellipsis. */
    static String shorten(String line, int columns) {
        if (Columns.width(line) <= columns) {
            return line;
        }
        String cut = Columns.prefix(line, columns - 2);
        int space = cut.lastIndexOf(' ');
        boolean insideWord = line.charAt(cut.length()) != ' ';
        return (insideWord && space >= cut.length() / 2 ? cut.substring(0, space) : cut).stripTrailing() + " …";
    }

    /** {@code IN_FORCE} as "in force". */
    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String date(When when) {
        return when.iso().replace("/", " to ");
    }

    /** {@code P30D} as "30 days"; a form with several units as it is. */
    static String duration(String iso) {
        Matcher matcher = DURATION.matcher(iso);
        if (!matcher.matches()) {
            return line(iso);
        }
        String unit =
                switch (matcher.group(2)) {
                    case "Y" -> "year";
                    case "W" -> "week";
                    case "D" -> "day";
                    case "H" -> "hour";
                    case "S" -> "second";
                    default -> iso.contains("T") ? "minute" : "month";
                };
        return matcher.group(1) + " " + unit + (matcher.group(1).equals("1") ? "" : "s");
    }

    /** "1 report", "2 reports". */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
