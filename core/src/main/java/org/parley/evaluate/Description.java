package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mark or a fact on one line, without what is absent or known from elsewhere. */
final class Description {
    private static final Set<String> KNOWN = Set.of("type", "doc");

    private Description() {}

    static String of(JsonNode node) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            boolean absent = value.isNull() || (value.isContainerNode() && value.isEmpty());
            if (!absent && !KNOWN.contains(field.getKey())) {
                parts.add(field.getKey() + "=" + (field.getKey().equals("evidence") ? words(value) : value));
            }
        }
        return String.join(" ", parts);
    }

    private static JsonNode words(JsonNode evidence) {
        return evidence.isObject() ? evidence.path("text") : evidence;
    }
}
