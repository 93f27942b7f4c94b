package org.parley.evaluate;

import java.util.Locale;

/** The fact types, in the order in which they are reported. */
public enum FactType {
    STATEMENT,
    MEETING,
    POSITION,
    CEASEFIRE,
    THREAT;

    /** The name of the contract: {@code statement}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
