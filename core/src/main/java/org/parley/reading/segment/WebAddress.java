package org.parley.reading.segment;

import java.util.Locale;

/** Web and mail addresses: one word each, whatever marks they hold. */
final class WebAddress {
    private static final String[] STARTS = {"http://", "https://", "www.", "ftp://"};
    private static final String[] ENDS = {".com", ".org", ".net", ".gov", ".edu", ".info", ".co.uk"};

    private WebAddress() {}

    static boolean is(String text, int start, int end) {
        for (String opening : STARTS) {
            if (text.regionMatches(true, start, opening, 0, opening.length())) {
                return true;
            }
        }
        int at = find('@', text, start, end);
        if (at > start && at < end) {
            return find('.', text, at, end) < end;
        }
        String tail = text.substring(Math.max(start, end - 8), end).toLowerCase(Locale.ROOT);
        for (String closing : ENDS) {
            if (tail.endsWith(closing) && tail.length() > closing.length()) {
                return true;
            }
        }
        return false;
    }

    private static int find(char mark, String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != mark) {
            at++;
        }
        return at;
    }
}
