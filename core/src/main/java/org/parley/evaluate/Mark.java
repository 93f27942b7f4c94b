package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fact as marked by hand in one report; its attributes are those of {@code docs/facts.md}. */
record Mark(String report, Range range, JsonNode node) {
    /** At least this much of the shorter of two passages is common when they are about the same thing. */
    private static final double ENOUGH = 0.5;

    Optional<String> text(String field) {
        return Json.text(node, field);
    }

    List<String> texts(String field) {
        return Json.texts(node, field);
    }

    boolean isMetBy(Found fact) {
        return fact.report().equals(report) && range.overlap(fact.range()) >= ENOUGH;
    }

    /** Who takes part, by name, and in which role. */
    Map<String, String> participants() {
        Map<String, String> roles = new LinkedHashMap<>();
        node.path("participants")
                .properties()
                .forEach(each -> roles.put(each.getKey(), each.getValue().asText()));
        return roles;
    }
}
