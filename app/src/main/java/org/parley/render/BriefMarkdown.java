package org.parley.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A brief as CommonMark with tables; everything that comes from outside is escaped. */
public final class BriefMarkdown {
    private static final int REFERENCES = 6;
    private static final int WORDS = 400;

    private final StringBuilder out = new StringBuilder();

    private BriefMarkdown() {}

    /** The brief as Markdown. */
    public static String render(BriefView view) {
        BriefMarkdown page = new BriefMarkdown();
        page.brief(view);
        return page.out.toString();
    }

    private void brief(BriefView view) {
        line("# " + escape(view.title()));
        line("");
        line(escape(Overview.of(view)));
        sources(view.sources());
        for (BriefView.Section section : view.sections()) {
            if (view.sections().size() > 1) {
                line("");
                line("# " + escape(section.title()));
            }
            section(section);
        }
        items(
                "Problems",
                view.problems(),
                problem -> line("- **" + escape(problem.origin()) + "**: " + problem.problem() + ", "
                        + escape(problem.detail())));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private void heading(String heading) {
        line("");
        line("## " + heading);
        line("");
    }

    private void nothing(boolean empty, String sentence) {
        if (empty) {
            line(sentence);
        }
    }

    private void sources(List<BriefView.Source> sources) {
        heading("Reports");
        nothing(sources.isEmpty(), "No report was read.");
        for (BriefView.Source source : sources) {
            String title = source.title().map(text -> ": " + escape(text)).orElse("");
            String copy = source.copyOf()
                    .map(text -> " (repeats " + escape(text) + ")")
                    .orElse("");
            line("- **" + escape(source.name()) + "**" + Overview.day(source) + title + copy + ", "
                    + escape(source.origin()));
        }
    }

    private void section(BriefView.Section section) {
        items("Parties and envoys", section.parties(), this::party);
        items("Others involved", section.others(), this::party);
        terms(section.terms());
        items("Meetings", section.meetings(), this::meeting);
        items("Ceasefires", section.ceasefires(), this::ceasefire);
        items("Threats", section.threats(), this::threat);
        items("Disagreements", section.disagreements(), this::disagreement);
        items(Overview.statementsHeading(section), section.statements(), this::statement);
        Overview.nothingOf(section).ifPresent(sentence -> line("\n" + sentence));
    }

    private <T> void items(String heading, List<T> items, Consumer<T> show) {
        if (!items.isEmpty()) {
            heading(heading);
            items.forEach(show);
        }
    }

    private void party(BriefView.Party party) {
        line("- " + named(party.name(), Optional.empty(), party.aliases(), party.references()));
        party.members()
                .forEach(member -> line(
                        "  - " + named(member.name(), Overview.office(member), member.aliases(), member.references())));
    }

    private static String named(
            String name, Optional<String> office, List<String> aliases, List<BriefView.Reference> references) {
        String also = aliases.isEmpty() ? "" : " (also " + escape(String.join(", ", aliases)) + ")";
        String first = references.stream()
                .findFirst()
                .map(reference -> " " + tag(reference))
                .orElse("");
        String more = references.size() > 1 ? " and " + (references.size() - 1) + " more" : "";
        return "**" + escape(name) + "**"
                + office.map(text -> ", " + escape(text)).orElse("") + also + first + more;
    }

    private void terms(BriefView.TermTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        heading("Where they stand");
        line("| Term | " + table.parties().stream().map(BriefMarkdown::escape).collect(Collectors.joining(" | "))
                + " |");
        line("| --- |" + " --- |".repeat(table.parties().size()));
        for (BriefView.TermRow row : table.rows()) {
            String cells = row.cells().stream().map(BriefMarkdown::cell).collect(Collectors.joining(" | "));
            line("| " + escape(row.label()) + " | " + cells + " |");
        }
        line("");
        for (BriefView.TermRow row : table.rows()) {
            line("- **" + escape(row.label()) + "** (" + row.topic() + ")");
            row.stands().forEach(this::stand);
        }
    }

    private static String cell(Optional<BriefView.Stand> stand) {
        return stand.map(each -> escape(each.mark().label())
                        + each.references().stream()
                                .findFirst()
                                .map(first -> " \\[" + first.fact() + "\\]")
                                .orElse(""))
                .orElse("·");
    }

    private void stand(BriefView.Stand stand) {
        String condition = escape(Overview.condition(stand.condition()));
        String since = stand.since().map(day -> " since " + day).orElse("");
        String past = stand.superseded() ? ", superseded" : "";
        line("  - " + escape(stand.party() + " " + stand.mark().label()) + condition + since + past + ", "
                + stand.told());
        references("    ", stand.references());
    }

    private void meeting(BriefView.MeetingItem meeting) {
        String status = meeting.status().map(text -> ": " + text).orElse("");
        line("- **" + escape(meeting.title()) + "**" + status + details(meeting.details()));
        meeting.attendance()
                .forEach(attendance ->
                        line("  - " + attendance.role() + ": " + escape(String.join(", ", attendance.names()))));
        references("  ", meeting.references());
    }

    private static String details(List<String> details) {
        return details.stream().map(detail -> ", " + escape(detail)).collect(Collectors.joining());
    }

    private void ceasefire(BriefView.CeasefireItem ceasefire) {
        line("- **" + escape(ceasefire.label()) + "**: " + ceasefire.status() + details(ceasefire.details()));
        references("  ", ceasefire.references());
    }

    private void threat(BriefView.ThreatItem threat) {
        String condition = escape(Overview.condition(threat.condition()));
        String date = threat.date().map(day -> ", " + day).orElse("");
        line("- **" + escape(threat.by()) + "** " + escape(threat.what()) + condition + date);
        references("  ", List.of(threat.reference()));
    }

    private void statement(BriefView.StatementItem statement) {
        String date = statement.date().map(day -> day + " ").orElse("");
        line("- " + date + "**" + escape(statement.speaker()) + "** ("
                + escape(String.join(", ", statement.manner())) + "): " + escape(Overview.words(statement, WORDS)) + " "
                + tag(statement.reference()));
    }

    private void disagreement(BriefView.DisagreementItem disagreement) {
        line("- **" + escape(disagreement.about()) + "** (" + disagreement.kind() + ")");
        for (BriefView.Side side : disagreement.sides()) {
            line("  - " + escape(side.text()));
            references("    ", side.references());
        }
    }

    private void references(String indent, List<BriefView.Reference> references) {
        for (BriefView.Reference reference : references.subList(0, Math.min(REFERENCES, references.size()))) {
            String note = reference.note().map(text -> ", " + text).orElse("");
            String words = escape(Display.shorten(reference.words(), WORDS));
            line(indent + "- " + tag(reference) + note + ": “" + words + "”");
        }
        if (references.size() > REFERENCES) {
            line(indent + "- and " + (references.size() - REFERENCES) + " more");
        }
    }

    private static String tag(BriefView.Reference reference) {
        return "\\[" + reference.fact() + "\\] " + escape(reference.source());
    }

    /** {@code line} as text that Markdown shows as it is, wherever in a line it is put. */
    static String escape(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            boolean meaningful = "\\`*_[]|~&#!".indexOf(each) >= 0;
            boolean opensBlock = at == 0 && "-+=".indexOf(each) >= 0;
            boolean numbersItem = (each == '.' || each == ')') && onlyDigits(line, at);
            boolean linksItself = line.startsWith("://", at) || line.regionMatches(true, at - 3, "www.", 0, 4);
            escaped.append(meaningful || opensBlock || numbersItem || linksItself ? "\\" : "");
            escaped.append(each == '<' ? "&lt;" : each == '>' ? "&gt;" : String.valueOf(each));
        }
        return escaped.toString();
    }

    private static boolean onlyDigits(String line, int end) {
        return end > 0 && end < 10 && line.substring(0, end).chars().allMatch(each -> each >= '0' && each <= '9');
    }
}
