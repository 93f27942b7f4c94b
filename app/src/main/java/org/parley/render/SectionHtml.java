package org.parley.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One negotiation as HTML. */
final class SectionHtml {
    private static final int REFERENCES = 4;
    private static final int WORDS = 280;

    private final Markup out;

    SectionHtml(Markup out) {
        this.out = out;
    }

    void section(BriefView.Section section) {
        if (!section.parties().isEmpty()) {
            out.element("h3", "Parties and envoys").line();
            out.open("div", "class", "parties");
            section.parties().forEach(this::party);
            out.close().line();
        }
        if (!section.others().isEmpty()) {
            out.open("details")
                    .element("summary", "Others involved (" + section.others().size() + ")");
            section.others().forEach(this::party);
            out.close().line();
        }
        new TermHtml(out, this::references).table(section.terms());
        items("Meetings", section.meetings(), this::meeting);
        items("Ceasefires", section.ceasefires(), this::ceasefire);
        items("Threats", section.threats(), this::threat);
        items("Disagreements", section.disagreements(), this::disagreement);
        items(Overview.statementsHeading(section), section.statements(), this::statement);
        Overview.nothingOf(section).ifPresent(sentence -> out.element("p", sentence, "class", "none")
                .line());
    }

    private <T> void items(String heading, List<T> items, Consumer<T> show) {
        if (!items.isEmpty()) {
            out.element("h3", heading).line();
            items.forEach(show);
        }
    }

    private void party(BriefView.Party party) {
        out.open("section", "class", "card").open("h4").text(party.name()).close();
        named(Optional.empty(), party.aliases(), party.references());
        if (!party.members().isEmpty()) {
            out.open("ul");
            for (BriefView.Member member : party.members()) {
                out.open("li").element("strong", member.name());
                named(Overview.office(member), member.aliases(), member.references());
                out.close();
            }
            out.close();
        }
        out.close().line();
    }

    private void named(Optional<String> office, List<String> aliases, List<BriefView.Reference> references) {
        office.ifPresent(text -> out.text(", " + text));
        if (!aliases.isEmpty()) {
            out.text(" ").element("span", "also " + String.join(", ", aliases), "class", "faint");
        }
        references.stream().limit(3).forEach(reference -> {
            out.text(" ");
            tag(reference);
        });
    }

    private void tag(BriefView.Reference reference) {
        out.element(
                "a",
                "[" + reference.fact() + "]",
                "class",
                "reference",
                "href",
                "#" + PageHtml.evidenceAnchor(reference.fact()),
                "title",
                reference.source() + ": " + Display.shorten(reference.words(), WORDS));
    }

    private void item(String id, String title) {
        out.open("section", "class", "card", "id", PageHtml.itemAnchor(id), "tabindex", "-1");
        out.open("h4").text(title).close();
    }

    private void meeting(BriefView.MeetingItem meeting) {
        item(meeting.id(), meeting.title());
        out.open("p");
        meeting.status().ifPresent(status -> out.element("span", status, "class", "status")
                .text(" "));
        out.text(String.join(", ", meeting.details())).close();
        for (BriefView.Attendance attendance : meeting.attendance()) {
            out.open("p").element("span", attendance.role(), "class", "role");
            out.text(" " + String.join(", ", attendance.names())).close();
        }
        references(meeting.references());
        out.close().line();
    }

    private void ceasefire(BriefView.CeasefireItem ceasefire) {
        item(ceasefire.id(), ceasefire.label());
        out.open("p").element("span", ceasefire.status(), "class", "status");
        out.text(" " + String.join(", ", ceasefire.details())).close();
        references(ceasefire.references());
        out.close().line();
    }

    private void threat(BriefView.ThreatItem threat) {
        item(threat.id(), threat.by() + " " + threat.what());
        if (threat.condition().isPresent() || threat.date().isPresent()) {
            out.element("p", threat.date().orElse("") + Overview.condition(threat.condition()));
        }
        references(List.of(threat.reference()));
        out.close().line();
    }

    private void statement(BriefView.StatementItem statement) {
        item(statement.id(), statement.speaker());
        out.open("p", "class", "faint");
        statement.date().ifPresent(date -> out.text(date + ", "));
        out.text(String.join(", ", statement.manner())).close();
        out.open("blockquote").text(Overview.words(statement, 2 * WORDS) + " ");
        tag(statement.reference());
        out.text(" ")
                .element("span", statement.reference().source(), "class", "faint")
                .close();
        out.close().line();
    }

    private void disagreement(BriefView.DisagreementItem disagreement) {
        item(disagreement.id(), disagreement.about());
        out.open("p").element("span", disagreement.kind(), "class", "status").close();
        out.open("div", "class", "sides");
        for (BriefView.Side side : disagreement.sides()) {
            out.open("div").element("p", side.text());
            references(side.references());
            out.close();
        }
        out.close().close().line();
    }

    private void references(List<BriefView.Reference> references) {
        out.open("ul", "class", "words");
        references.stream().limit(REFERENCES).forEach(reference -> {
            out.open("li");
            tag(reference);
            String note = reference.note().map(text -> ", " + text).orElse("");
            out.text(" ")
                    .element("span", reference.source() + note, "class", "faint")
                    .text(" ");
            out.element("q", Display.shorten(reference.words(), WORDS)).close();
        });
        if (references.size() > REFERENCES) {
            out.open("li").text("also ");
            references.stream().skip(REFERENCES).forEach(reference -> {
                tag(reference);
                out.text(" ");
            });
            out.close();
        }
        out.close();
    }
}
