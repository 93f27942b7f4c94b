package org.parley.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the parties stand, as an HTML table and, under it, in the words of the reports. */
final class TermHtml {
    /** Width of a term in the table; under it every term stands in full. */
    private static final int LABEL = 72;

    private final Markup out;
    private final Consumer<List<BriefView.Reference>> references;

    TermHtml(Markup out, Consumer<List<BriefView.Reference>> references) {
        this.out = out;
        this.references = references;
    }

    void table(BriefView.TermTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        out.element("h3", "Where they stand").line();
        out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Where they stand");
        out.open("table").open("thead").open("tr").element("th", "Term", "scope", "col");
        table.parties().forEach(party -> out.element("th", party, "scope", "col"));
        out.close().close().open("tbody").line();
        for (BriefView.TermRow row : table.rows()) {
            out.open("tr").open("th", "scope", "row");
            out.element("a", Display.shorten(row.label(), LABEL), "href", "#" + PageHtml.itemAnchor(row.id()))
                    .close();
            row.cells().forEach(this::cell);
            out.close().line();
        }
        out.close().close().close().line();
        out.open("details").element("summary", "Each stand in the words of the reports");
        table.rows().forEach(this::term);
        out.close().line();
    }

    private void cell(Optional<BriefView.Stand> stand) {
        if (stand.isEmpty()) {
            out.open("td", "class", "unknown")
                    .element("span", "·", "title", "unknown")
                    .close();
            return;
        }
        out.open("td");
        mark(stand.get());
        stand.get().references().stream().limit(3).forEach(reference -> out.text(" ")
                .element(
                        "a",
                        "[" + reference.fact() + "]",
                        "class",
                        "reference",
                        "href",
                        "#" + PageHtml.evidenceAnchor(reference.fact()),
                        "title",
                        reference.source() + ": " + Display.shorten(reference.words(), 280)));
        out.close();
    }

    private void mark(BriefView.Stand stand) {
        out.element(
                "span",
                stand.mark().label(),
                "class",
                "stance " + stand.mark().tone().styleClass());
    }

    private void term(BriefView.TermRow row) {
        out.open("section", "class", "card", "id", PageHtml.itemAnchor(row.id()), "tabindex", "-1");
        out.open("h4")
                .text(row.label() + " ")
                .element("span", row.topic(), "class", "faint")
                .close();
        for (BriefView.Stand stand : row.stands()) {
            out.open("p").element("strong", stand.party()).text(" ");
            mark(stand);
            out.text(Overview.condition(stand.condition()));
            stand.since().ifPresent(since -> out.text(" since " + since));
            out.element("span", (stand.superseded() ? ", superseded, " : ", ") + stand.told(), "class", "faint");
            out.close();
            references.accept(stand.references());
        }
        out.close().line();
    }
}
