package org.parley.ingest;

import java.util.Locale;

/** How an input is written. */
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    /** One JSON object a line. */
    JSON_LINES,
    /** One JSON object, or a list of them. */
    JSON;

    private static final int SNIFFED = 2000;

    /** What the name says, or else what the text looks like. */
    static Format of(Source source, String text) {
        return switch (source.extension()) {
            case "html", "htm", "xhtml", "shtml" -> HTML;
            case "md", "markdown" -> MARKDOWN;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "json" -> JSON;
            default -> sniffed(text);
        };
    }

    private static Format sniffed(String text) {
        String head = text.substring(0, Math.min(text.length(), SNIFFED))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        boolean prologue = head.startsWith("<?xml") || head.startsWith("<!--");
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || (prologue && head.contains("<html"))) {
            return HTML;
        }
        return head.startsWith("{\"") || head.startsWith("{ \"") ? JSON_LINES : TEXT;
    }
}
