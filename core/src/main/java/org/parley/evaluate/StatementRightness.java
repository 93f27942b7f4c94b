package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The speaker is accepted, by id or as printed, and the mode is the same; direct and mixed count as one. */
final class StatementRightness implements Rightness {
    private static final Set<String> QUOTED = Set.of("direct", "mixed");

    private final Brief brief;

    StatementRightness(Brief brief) {
        this.brief = brief;
    }

    @Override
    public boolean isRight(Mark mark, Found fact) {
        return isAttributed(mark, fact) && sameMode(Json.text(fact.node(), "mode"), mark.text("mode"));
    }

    /** Whether the words are put into the right mouth. */
    boolean isAttributed(Mark mark, Found fact) {
        List<String> speakers = new ArrayList<>(Json.texts(fact.node(), "speaker"));
        speakers.addAll(Json.texts(fact.node(), "speakerText"));
        return brief.isAny(speakers, mark.texts("speaker"));
    }

    private static boolean sameMode(Optional<String> one, Optional<String> other) {
        return one.equals(other)
                || (one.filter(QUOTED::contains).isPresent()
                        && other.filter(QUOTED::contains).isPresent());
    }
}
