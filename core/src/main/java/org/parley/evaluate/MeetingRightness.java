package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The status is the same, and no place, date or part of a participant is another than the marked one. */
final class MeetingRightness implements Rightness {
    /** Statuses that a brief may leave out. */
    private static final Set<String> VAGUE = Set.of("ongoing", "undecided");

    private final Brief brief;

    MeetingRightness(Brief brief) {
        this.brief = brief;
    }

    @Override
    public boolean isRight(Mark mark, Found fact) {
        JsonNode node = fact.node();
        return status(mark.text("status"), Json.text(node, "status"))
                && place(mark.text("place"), fact)
                && date(mark.text("date"), Json.text(node, "date"))
                && participants(mark.participants(), node);
    }

    private static boolean status(Optional<String> marked, Optional<String> found) {
        if (marked.isEmpty()) {
            return true;
        }
        return found.isPresent() ? found.equals(marked) : VAGUE.contains(marked.get());
    }

    /** A place may be left out unless the evidence itself names it. */
    private static boolean place(Optional<String> marked, Found fact) {
        if (marked.isEmpty()) {
            return true;
        }
        Optional<String> found = Json.text(fact.node(), "place");
        return found.isPresent()
                ? Agreement.samePlace(marked.get(), found.get())
                : !Names.normal(fact.words()).contains(Names.normal(marked.get()));
    }

    private static boolean date(Optional<String> marked, Optional<String> found) {
        if (marked.isEmpty() || found.isEmpty()) {
            return true;
        }
        return found.get().startsWith(Agreement.month(marked.get())) && Agreement.sameDay(marked.get(), found.get());
    }

    private boolean participants(Map<String, String> marked, JsonNode fact) {
        for (JsonNode participant : fact.path("participants")) {
            Set<String> roles = marked.entrySet().stream()
                    .filter(each -> brief.isAny(Json.texts(participant, "actor"), List.of(each.getKey())))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
            if (!roles.isEmpty() && !roles.contains(participant.path("role").asText())) {
                return false;
            }
        }
        return true;
    }
}
