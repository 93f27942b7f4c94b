package org.parley.model;

import java.util.Objects;
import org.parley.text.Span;

/** A stretch of a report and the part it plays on the page. */
public record Block(Span span, Kind kind) {
    /** What a stretch of a page is. Only {@link #TITLE}, {@link #SUMMARY} and {@link #BODY} are read for facts. */
    public enum Kind {
        /** The headline. */
        TITLE,
        /** The standfirst under a headline. */
        SUMMARY,
        /** Running text of the report. */
        BODY,
        /** "By Jane Doe, Senior Reporter". */
        BYLINE,
        /** Words under a picture, or its credit. */
        CAPTION,
        /** "LONDON (Reuters) -", "MOSCOW, May 21. /TASS/." */
        AGENCY_TAG,
        /** Share buttons, comments, newsletter and paywall prompts, links to other stories. */
        FURNITURE;

        public boolean isRead() {
            return this == TITLE || this == SUMMARY || this == BODY;
        }
    }

    public Block {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }
}
