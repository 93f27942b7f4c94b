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
        int at = text.indexOf('@', start);
        if (at > start && at < end - 1) {
            return text.indexOf('.', at) > 0 && text.indexOf('.', at) < end;
        }
        String tail = text.substring(Math.max(start, end - 8), end).toLowerCase(Locale.ROOT);
        for (String closing : ENDS) {
            if (tail.endsWith(closing) && tail.length() > closing.length()) {
                return true;
            }
        }
        return false;
    }
}
