package org.parley.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A brief for a terminal: plain lines of UTF-8, none wider than the width, tones as colours only when asked for. */
public final class BriefText {
    /** Width where the terminal's is not known. */
    public static final int DEFAULT_WIDTH = 80;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;
    private static final int REFERENCES_IN_WORDS = 2;
    private static final int REFERENCES_BY_ID = 8;
    private static final int STATEMENT_COLUMNS = 300;

    private final TextPage page;
    private final int quoteColumns;

    private BriefText(TextPage page) {
        this.page = page;
        this.quoteColumns = page.width() - 10;
    }

    /**
     * The brief as text.
     *
     * @param width in columns; kept between 40 and 140
     */
    public static String render(BriefView view, int width, boolean colour) {
        TextPage page = new TextPage(Math.max(NARROWEST, Math.min(WIDEST, width)), colour);
        new BriefText(page).brief(view);
        return page.toString();
    }

    private void brief(BriefView view) {
        page.title(view.title());
        page.paragraph(0, 0, StyledText.of(Overview.of(view), Tone.FAINT));
        sources(view.sources());
        for (BriefView.Section section : view.sections()) {
            if (view.sections().size() > 1) {
                page.blank();
                page.title(section.title());
            }
            section(section);
        }
        problems(view.problems());
    }

    private void sources(List<BriefView.Source> sources) {
        page.heading("Reports");
        nothing(sources.isEmpty(), "No report was read.");
        for (BriefView.Source source : sources) {
            StyledText line = StyledText.of(source.name(), Tone.STRONG);
            line.add(Overview.day(source));
            source.title().ifPresent(title -> line.add(": " + title));
            source.copyOf().ifPresent(original -> line.add(" (repeats " + original + ")", Tone.FAINT));
            page.paragraph(2, 6, line);
        }
    }

    private void section(BriefView.Section section) {
        items("Parties and envoys", section.parties(), this::party);
        items("Others involved", section.others(), this::party);
        if (!section.terms().rows().isEmpty()) {
            page.heading("Where they stand");
            new TermText(page).table(section.terms());
            section.terms().rows().forEach(this::term);
        }
        items("Meetings", section.meetings(), this::meeting);
        items("Ceasefires", section.ceasefires(), this::ceasefire);
        items("Threats", section.threats(), this::threat);
        items("Disagreements", section.disagreements(), this::disagreement);
        items(Overview.statementsHeading(section), section.statements(), this::statement);
        Overview.nothingOf(section).ifPresent(sentence -> {
            page.blank();
            nothing(true, sentence);
        });
    }

    private <T> void items(String heading, List<T> items, Consumer<T> show) {
        if (!items.isEmpty()) {
            page.heading(heading);
            items.forEach(show);
        }
    }

    private void nothing(boolean empty, String sentence) {
        if (empty) {
            page.paragraph(2, 2, StyledText.of(sentence, Tone.FAINT));
        }
    }

    private void party(BriefView.Party party) {
        page.paragraph(2, 6, named(party.name(), Optional.empty(), party.aliases(), party.references()));
        for (BriefView.Member member : party.members()) {
            Optional<String> office = Overview.office(member);
            page.paragraph(4, 8, named(member.name(), office, member.aliases(), member.references()));
        }
    }

    private static StyledText named(
            String name, Optional<String> office, List<String> aliases, List<BriefView.Reference> references) {
        StyledText line = StyledText.of(name, Tone.STRONG);
        office.ifPresent(text -> line.add(", " + text));
        if (!aliases.isEmpty()) {
            line.add(" (also " + String.join(", ", aliases) + ")", Tone.FAINT);
        }
        references.stream().findFirst().ifPresent(first -> {
            String more = references.size() > 1 ? " and " + (references.size() - 1) + " more" : "";
            line.add(" [" + first.fact() + "] " + first.source() + more, Tone.FAINT);
        });
        return line;
    }

    private void term(BriefView.TermRow row) {
        page.blank();
        page.paragraph(2, 6, StyledText.of(row.label(), Tone.STRONG).add(" (" + row.topic() + ")", Tone.FAINT));
        for (BriefView.Stand stand : row.stands()) {
            StyledText line = new StyledText()
                    .add(stand.party() + " ")
                    .add(stand.mark().label(), stand.mark().tone());
            line.add(Overview.condition(stand.condition()));
            stand.since().ifPresent(since -> line.add(" since " + since));
            line.add(stand.superseded() ? ", superseded" : "").add(", " + stand.told(), Tone.FAINT);
            page.paragraph(4, 8, line);
            references(stand.references());
        }
    }

    private void meeting(BriefView.MeetingItem meeting) {
        StyledText line = StyledText.of(meeting.title(), Tone.STRONG);
        meeting.status().ifPresent(status -> line.add(": " + status, Tone.CAUTION));
        meeting.details().forEach(detail -> line.add(", " + detail));
        page.paragraph(2, 6, line);
        for (BriefView.Attendance attendance : meeting.attendance()) {
            page.paragraph(
                    4, 8, new StyledText().add(attendance.role() + ": " + String.join(", ", attendance.names())));
        }
        references(meeting.references());
    }

    private void ceasefire(BriefView.CeasefireItem ceasefire) {
        StyledText line = StyledText.of(ceasefire.label(), Tone.STRONG).add(": " + ceasefire.status(), Tone.CAUTION);
        ceasefire.details().forEach(detail -> line.add(", " + detail));
        page.paragraph(2, 6, line);
        references(ceasefire.references());
    }

    private void threat(BriefView.ThreatItem threat) {
        StyledText line = StyledText.of(threat.by(), Tone.STRONG).add(" " + threat.what());
        line.add(Overview.condition(threat.condition()));
        threat.date().ifPresent(date -> line.add(", " + date));
        page.paragraph(2, 6, line);
        references(List.of(threat.reference()));
    }

    private void statement(BriefView.StatementItem statement) {
        StyledText line = new StyledText();
        statement.date().ifPresent(date -> line.add(date + " "));
        line.add(statement.speaker(), Tone.STRONG).add(" (" + String.join(", ", statement.manner()) + "): ");
        line.add(Overview.words(statement, STATEMENT_COLUMNS));
        line.add(" " + tag(statement.reference()), Tone.FAINT);
        page.paragraph(2, 6, line);
    }

    private void disagreement(BriefView.DisagreementItem disagreement) {
        page.paragraph(
                2,
                6,
                StyledText.of(disagreement.about(), Tone.STRONG).add(" (" + disagreement.kind() + ")", Tone.CAUTION));
        for (BriefView.Side side : disagreement.sides()) {
            page.paragraph(4, 8, new StyledText().add("– " + side.text()));
            references(side.references());
        }
    }

    private void references(List<BriefView.Reference> references) {
        int inWords = Math.min(REFERENCES_IN_WORDS, references.size());
        for (BriefView.Reference reference : references.subList(0, inWords)) {
            String note = reference.note().map(text -> ", " + text).orElse("");
            String head = tag(reference) + note + ": ";
            int room = Math.max(20, 2 * quoteColumns - Columns.width(head) - 8);
            String quote = "“" + Display.shorten(reference.words(), room) + "”";
            page.paragraph(6, 8, StyledText.of(head + quote, Tone.FAINT));
        }
        if (inWords < references.size()) {
            page.paragraph(6, 8, StyledText.of(more(references.subList(inWords, references.size())), Tone.FAINT));
        }
    }

    private static String more(List<BriefView.Reference> rest) {
        StringBuilder line = new StringBuilder("also");
        rest.stream()
                .limit(REFERENCES_BY_ID)
                .forEach(each -> line.append(" [").append(each.fact()).append(']'));
        int left = rest.size() - REFERENCES_BY_ID;
        return left > 0 ? line + " and " + left + " more" : line.toString();
    }

    private static String tag(BriefView.Reference reference) {
        return "[" + reference.fact() + "] " + reference.source();
    }

    private void problems(List<BriefView.Trouble> problems) {
        items(
                "Problems",
                problems,
                problem -> page.paragraph(
                        2,
                        6,
                        StyledText.of(problem.origin(), Tone.STRONG)
                                .add(": " + problem.problem() + ", ")
                                .add(problem.detail())));
    }
}
