package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.text.Span;

/**
 * One news report, its text exactly as given. All offsets of all facts point into {@link #text()}.
 *
 * @param id unique among the reports read together
 * @param uri where it was found: a path as the caller wrote it, or an address
 * @param text the report as given (of HTML: the visible text); never trimmed, never cleaned
 * @param blocks the parts of the text in order, without overlap; what no block covers is white space
 * @param language ISO 639-1 code, or {@code und}
 * @param sha256 of the bytes the report was read from, in hex
 */
public record Report(
        String id,
        String uri,
        String text,
        List<Block> blocks,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> byline,
        String language,
        Published published,
        String sha256) {
    public Report {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(uri, "uri");
        blocks = List.copyOf(blocks);
        int last = 0;
        for (Block block : blocks) {
            if (block.span().start() < last || block.span().end() > text.length()) {
                throw new IllegalArgumentException("blocks of " + id + " overlap or leave the text: " + block);
            }
            last = block.span().end();
        }
    }

    /** The words under {@code span}. */
    public String words(Span span) {
        return span.of(text);
    }

    /** This report with another publication day. */
    public Report publishedOn(Published day) {
        return new Report(id, uri, text, blocks, outlet, title, byline, language, day, sha256);
    }
}
