package org.parley.evaluate;

/**
 * A fact of the brief that overlaps no mark of its type.
 *
 * @param fact what it says, for people
 */
public record Extra(FactType type, String report, String fact) {
    static Extra of(FactType type, Found fact) {
        return new Extra(type, fact.report(), Description.of(fact.node()));
    }

    /** Two lines: what it is and what it says. */
    public String toText() {
        return "EXTRA " + type.label() + ' ' + report + "\n  got:    " + fact + '\n';
    }
}
