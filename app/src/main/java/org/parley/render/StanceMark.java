package org.parley.render;

import org.parley.model.Position.Stance;

/** A stance as a reader sees it: a symbol, a word and a tone, so that it never hangs on colour alone. */
public enum StanceMark {
    PROPOSES("▲", "proposes", Tone.OFFER),
    DEMANDS("!", "demands", Tone.DEMAND),
    ACCEPTS("✓", "accepts", Tone.GOOD),
    CONDITIONAL("◐", "accepts if", Tone.CAUTION),
    OPEN("○", "open", Tone.CAUTION),
    UNDECIDED("?", "undecided", Tone.FAINT),
    REJECTS("✗", "rejects", Tone.BAD);

    private final String symbol;
    private final String word;
    private final Tone tone;

    StanceMark(String symbol, String word, Tone tone) {
        this.symbol = symbol;
        this.word = word;
        this.tone = tone;
    }

    static StanceMark of(Stance stance) {
        return valueOf(stance.name());
    }

    String label() {
        return symbol + " " + word;
    }

    String word() {
        return word;
    }

    Tone tone() {
        return tone;
    }
}
