package org.parley.render;

import java.util.Locale;

/** What a piece of text means to the eye; each rendering has its own way to show it. */
enum Tone {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    BAD("31"),
    CAUTION("33"),
    OFFER("34"),
    DEMAND("35");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** The parameter of the SGR control sequence; empty for plain text. */
    String code() {
        return code;
    }

    /** The class of the style sheet: {@code tone-good}. */
    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
