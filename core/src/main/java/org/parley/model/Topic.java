package org.parley.model;

import java.util.Locale;

/** What a term of a negotiation is about. */
public enum Topic {
    CEASEFIRE,
    TERRITORY,
    ALLIANCES,
    SECURITY_GUARANTEES,
    PRISONERS_HOSTAGES,
    SANCTIONS,
    NUCLEAR,
    HUMANITARIAN,
    TROOPS,
    GOVERNANCE,
    ECONOMY_TRADE,
    /** Format, place, timing, mediators. */
    PROCESS,
    JUSTICE_REPARATIONS,
    RECOGNITION,
    OTHER;

    /** The name of the contract: {@code security-guarantees}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
