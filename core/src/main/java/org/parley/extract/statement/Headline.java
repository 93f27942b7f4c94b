package org.parley.extract.statement;

import org.parley.extract.Scene;
import org.parley.model.Block;
import org.parley.text.Span;

/** Tells the headline of a report from the rest of it. */
final class Headline {
    private Headline() {}

    /** Whether {@code stretch} lies in the title of the report. */
    static boolean holds(Scene scene, Span stretch) {
        return scene.report().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .anyMatch(block -> block.span().contains(stretch));
    }
}
