package org.parley.render;

import java.util.List;
import java.util.Optional;
import org.parley.model.Block;
import org.parley.model.StateOfPlay;
import org.parley.text.Span;

/**
 * A state of play ready to be laid out: names instead of ids, sorted, grouped by negotiation. Every string but
 * {@link Page#text()} is one line free of control characters. All renderings show this and nothing else.
 *
 * @param title of the negotiation, or how many there are
 * @param madeBy the program and the model that read the reports
 */
public record BriefView(
        String title,
        Optional<String> asOf,
        String madeBy,
        List<Source> sources,
        List<Section> sections,
        List<Trouble> problems) {
    /** The view of {@code state}. */
    public static BriefView of(StateOfPlay state) {
        return new BriefViewing(state).view();
    }

    /**
     * One report that was read.
     *
     * @param id unique among the sources
     * @param name what the other lines call it: the outlet where that is enough, else with its day, else the id
     * @param link the address, where it is one that a browser may open
     * @param copyOf name of the source that it repeats
     */
    public record Source(
            String id,
            String name,
            Optional<String> outlet,
            Optional<String> published,
            Optional<String> title,
            Optional<String> byline,
            String origin,
            Optional<String> link,
            Optional<String> copyOf,
            Page page) {}

    /** The text of a report exactly as given, the parts of its page, and the facts that rest on it, in text order. */
    public record Page(String text, List<Block> blocks, List<PageFact> facts) {}

    /**
     * A fact as its report shows it.
     *
     * @param item id of the item of the brief that it is part of, if the brief shows that
     * @param gist what it says, in our words
     * @param origin what found it and how sure that is
     */
    public record PageFact(String id, Span span, String kind, String gist, String origin, Optional<String> item) {}

    /**
     * Where a line comes from.
     *
     * @param fact id of the fact, with an entry in the page of its report
     * @param source name of the report
     * @param note what this passage adds, such as the status it tells
     * @param words the evidence, on one line, whole
     */
    public record Reference(String fact, String source, Optional<String> note, String words) {}

    /** One negotiation. */
    public record Section(
            String title,
            List<Party> parties,
            List<Party> others,
            TermTable terms,
            List<MeetingItem> meetings,
            List<CeasefireItem> ceasefires,
            List<ThreatItem> threats,
            List<StatementItem> statements,
            int statementsInAll,
            List<DisagreementItem> disagreements) {}

    /** A state, organisation or group, and who acts for it. */
    public record Party(String name, List<String> aliases, List<Member> members, List<Reference> references) {}

    /**
     * Somebody who acts for a party.
     *
     * @param of the body inside the party that they belong to, where it is not the party itself
     */
    public record Member(
            String name,
            Optional<String> office,
            Optional<String> of,
            List<String> aliases,
            List<Reference> references) {}

    /** Terms by parties; the cells of a row stand in the order of {@code parties}. */
    public record TermTable(List<String> parties, List<TermRow> rows) {}

    /**
     * One term.
     *
     * @param stands all that were taken on it, the superseded ones included
     */
    public record TermRow(String id, String label, String topic, List<Optional<Stand>> cells, List<Stand> stands) {}

    /**
     * Where a party stands on a term.
     *
     * @param told how many reports tell it
     */
    public record Stand(
            String party,
            StanceMark mark,
            Optional<String> since,
            Optional<String> condition,
            String told,
            boolean superseded,
            List<Reference> references) {}

    /**
     * One meeting.
     *
     * @param details date, place, level and format, as far as they are known
     */
    public record MeetingItem(
            String id,
            String title,
            Optional<String> status,
            List<String> details,
            List<Attendance> attendance,
            List<Reference> references) {}

    /** All who had the same part in a meeting. */
    public record Attendance(String role, List<String> names) {}

    /**
     * One ceasefire.
     *
     * @param details who, kind, duration, start and end, as far as they are known
     */
    public record CeasefireItem(
            String id, String label, String status, List<String> details, List<Reference> references) {}

    /**
     * A party signals that it will act.
     *
     * @param what the whole threat in a few words, without who makes it
     */
    public record ThreatItem(
            String id,
            String by,
            String what,
            Optional<String> condition,
            Optional<String> date,
            Reference reference) {}

    /**
     * Somebody's words.
     *
     * @param manner how it was said: mode, cue, who relayed it, for whom
     * @param quoted whether the words are the speaker's own, all of them
     */
    public record StatementItem(
            String id,
            String speaker,
            List<String> manner,
            Optional<String> date,
            boolean quoted,
            Reference reference) {}

    /** Claims that do not go together. */
    public record DisagreementItem(String id, String kind, String about, List<Side> sides) {}

    /** One side of a disagreement. */
    public record Side(String text, List<Reference> references) {}

    /** An input that could not be read. */
    public record Trouble(String origin, String problem, String detail) {}
}
