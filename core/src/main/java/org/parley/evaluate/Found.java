package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** A fact of the brief that is measured. */
record Found(String id, String type, String report, Range range, String words, JsonNode node) {
    /** Throws {@link IllegalArgumentException} when {@code fact} has no id, type or evidence. */
    static Found of(JsonNode fact) {
        JsonNode evidence = fact.path("evidence");
        boolean whole = fact.path("id").isTextual()
                && fact.path("type").isTextual()
                && evidence.path("report").isTextual()
                && evidence.path("text").isTextual();
        if (!whole) {
            throw new IllegalArgumentException("not a fact of a brief: " + fact);
        }
        return new Found(
                fact.path("id").textValue(),
                fact.path("type").textValue(),
                evidence.path("report").textValue(),
                range(evidence),
                evidence.path("text").textValue(),
                fact);
    }

    static Range range(JsonNode evidence) {
        JsonNode start = evidence.path("start");
        JsonNode end = evidence.path("end");
        if (!start.isInt() || !end.isInt()) {
            throw new IllegalArgumentException("evidence without start or end: " + evidence);
        }
        return new Range(start.intValue(), end.intValue());
    }
}
