package org.parley.render;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML under construction: elements close in the order in which they opened, and all text and values are escaped. */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn. Answers itself. */
    Markup open(String name, String... attributes) {
        out.append('<').append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]).append("=\"");
            out.append(escape(attributes[index + 1])).append('"');
        }
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /** A whole element with nothing but text in it. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** A new line, for whoever reads the source. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** {@code text} as it stands in an element or in a quoted value; what no page may hold becomes U+FFFD. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\t', '\n' -> escaped.appendCodePoint(point);
                case '\r' -> escaped.append(' ');
                default -> escaped.appendCodePoint(Display.isHostile(point) ? 0xFFFD : point);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
