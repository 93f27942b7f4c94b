package org.parley.ingest;

import java.util.List;

/** HTML source before it is parsed: what can hold no words of the page is left out, in one walk over the text. */
final class Markup {
    private static final List<String> RAW = List.of("script", "style");

    private final String html;
    private final StringBuilder kept;
    private int at;

    private Markup(String html) {
        this.html = html;
        this.kept = new StringBuilder(Math.min(html.length(), 1 << 20));
    }

    /** {@code html} without comments, styles and scripts; scripts that hold JSON-LD stay. */
    static String slim(String html) {
        return new Markup(html).slim();
    }

    private String slim() {
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            kept.append(html, at, tag);
            int end = endOfLeftOut(tag);
            if (end < 0) {
                kept.append('<');
                at = tag + 1;
            } else {
                at = end;
            }
        }
        return kept.append(html, at, html.length()).toString();
    }

    /** Where the comment, script or style at {@code tag} ends, or -1 where something else stands. */
    private int endOfLeftOut(int tag) {
        if (html.startsWith("<!--", tag)) {
            int end = html.indexOf("-->", tag + 4);
            return end < 0 ? html.length() : end + 3;
        }
        for (String name : RAW) {
            if (begins(tag + 1, name)) {
                int open = html.indexOf('>', tag);
                if (open < 0 || html.substring(tag, Math.min(open, tag + 1000)).contains("ld+json")) {
                    return -1;
                }
                return close(open, name);
            }
        }
        return -1;
    }

    private int close(int from, String name) {
        for (int end = html.indexOf("</", from); end >= 0; end = html.indexOf("</", end + 2)) {
            if (begins(end + 2, name)) {
                int close = html.indexOf('>', end);
                return close < 0 ? html.length() : close + 1;
            }
        }
        return html.length();
    }

    private boolean begins(int from, String name) {
        int end = from + name.length();
        return html.regionMatches(true, from, name, 0, name.length())
                && (end >= html.length() || !Character.isLetterOrDigit(html.charAt(end)));
    }
}
