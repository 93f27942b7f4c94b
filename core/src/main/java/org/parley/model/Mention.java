package org.parley.model;

import java.util.Objects;
import java.util.Optional;
import org.parley.text.Span;

/**
 * Words of one report that stand for somebody: "Ivan Koval", "the Foreign Secretary", "he", "Kyiv", "a senior French
 * official". What the words alone say is kept here; who it is, is settled across reports by {@code reconcile}.
 *
 * @param report id of the report
 * @param span the whole noun phrase without clauses hanging on it
 * @param text the words as printed
 * @param name the proper name in it, without honorific or office: "Ivan Koval", "Koval", "Kyiv", "Associated Press"
 * @param office the office in it, without the body it belongs to: "Foreign Secretary", "spokesman", "official"
 * @param of the state, body or person it belongs to, as printed: "Ukrainian", "Kremlin", "Dame Ruth Berg"
 * @param antecedent for a pronoun or a bare description: the span of the mention in the same report that it stands for;
 *     empty when that is not certain
 */
public record Mention(
        String report,
        Span span,
        String text,
        Kind kind,
        Optional<String> name,
        Optional<String> office,
        Optional<String> of,
        Optional<Span> antecedent)
        implements Comparable<Mention> {
    public enum Kind {
        /** A named person. */
        PERSON,
        /** A country, its capital or seat of government standing for it, or its demonym. */
        STATE,
        /** A named body that is not a state: a ministry, party, union, company, agency, armed group. */
        ORGANISATION,
        /** A definite office or role without a name: "the Foreign Secretary". */
        OFFICE,
        /** he, she, it, they, who. */
        PRONOUN,
        /** Somebody deliberately not named: "a senior French official", "sources", "a spokesman". */
        UNNAMED,
        /** Several at once under a common noun: "British ministers", "both sides", "the two leaders". */
        GROUP
    }

    public Mention {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(kind, "kind");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("mention '" + text + "' does not fill " + span);
        }
    }

    /** Whether the report hides who this is. */
    public boolean isUnnamed() {
        return kind == Kind.UNNAMED || kind == Kind.GROUP;
    }

    @Override
    public int compareTo(Mention other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : span.compareTo(other.span);
    }
}
