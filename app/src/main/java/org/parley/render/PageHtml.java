package org.parley.render;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Block;
import org.parley.text.Span;

/** The reports as HTML: each text with its evidence highlighted, and under it the facts that rest on it. */
final class PageHtml {
    private final Markup out;
    private final Set<String> anchored = new HashSet<>();

    PageHtml(Markup out) {
        this.out = out;
    }

    void source(BriefView.Source source, int number) {
        out.open("article", "class", "report", "id", "report-" + number, "lang", "en");
        out.element("h3", source.name());
        out.open("p", "class", "origin").text(source.published().orElse("undated"));
        source.byline().ifPresent(byline -> out.text(", " + byline));
        source.copyOf().ifPresent(original -> out.text(", repeats " + original));
        out.text(", ");
        source.link()
                .ifPresentOrElse(
                        link -> out.element("a", source.origin(), "href", link, "rel", "noopener noreferrer nofollow"),
                        () -> out.element("span", source.origin()));
        out.close().line();
        text(source.page());
        facts(source.page().facts());
        out.close().line();
    }

    private void text(BriefView.Page page) {
        List<Block> blocks = page.blocks();
        if (blocks.isEmpty() && !page.text().isEmpty()) {
            blocks = List.of(new Block(new Span(0, page.text().length()), Block.Kind.BODY));
        }
        for (Block block : blocks) {
            String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.open("p", "class", "block " + kind);
            for (Highlights.Segment segment : Highlights.segments(block.span(), page.facts())) {
                segment(segment, segment.span().of(page.text()));
            }
            out.close().line();
        }
    }

    /** Every fact has its anchor where its evidence starts. */
    private void segment(Highlights.Segment segment, String words) {
        if (segment.facts().isEmpty()) {
            out.text(words);
            return;
        }
        for (BriefView.PageFact fact : segment.facts()) {
            if (anchored.add(fact.id())) {
                out.open("span", "class", "anchor", "id", evidenceAnchor(fact.id()))
                        .close();
            }
        }
        BriefView.PageFact innermost = segment.facts().get(segment.facts().size() - 1);
        String ids = segment.facts().stream().map(BriefView.PageFact::id).collect(Collectors.joining(" "));
        out.element(
                "a",
                words,
                "class",
                "evidence " + innermost.kind(),
                "href",
                "#" + factAnchor(innermost.id()),
                "data-facts",
                ids);
    }

    private void facts(List<BriefView.PageFact> facts) {
        if (facts.isEmpty()) {
            out.element("p", "Nothing in the brief rests on this report.", "class", "none");
            return;
        }
        out.open("details").element("summary", Display.count(facts.size(), "fact") + " from this report");
        out.open("ul", "class", "facts");
        for (BriefView.PageFact fact : facts) {
            out.open("li", "id", factAnchor(fact.id()), "data-fact", fact.id());
            out.element("a", "[" + fact.id() + "]", "href", "#" + evidenceAnchor(fact.id()), "class", "reference");
            out.text(" ").element("strong", fact.kind()).text(": " + fact.gist() + " ");
            out.element("span", "(" + fact.origin() + ")", "class", "origin");
            fact.item().ifPresent(item -> out.text(" ").element("a", "in the brief", "href", "#" + itemAnchor(item)));
            out.close().line();
        }
        out.close().close();
    }

    /** Where the words of a fact start in their report. */
    static String evidenceAnchor(String fact) {
        return "evidence-" + fact;
    }

    /** Where a fact is explained under its report. */
    static String factAnchor(String fact) {
        return "fact-" + fact;
    }

    /** Where an item of the brief is. */
    static String itemAnchor(String item) {
        return "item-" + item;
    }
}
