package org.parley.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether every id that a brief uses is defined in it, once. */
public final class References {
    /** The fields that hold ids, by what they refer to. */
    private static final Map<String, Set<String>> REFERRING = Map.of(
            "reports", Set.of("report", "copyOf", "reports"),
            "negotiations", Set.of("negotiation"),
            "actors",
                    Set.of(
                            "actor",
                            "of",
                            "parties",
                            "speaker",
                            "speakers",
                            "behalf",
                            "party",
                            "holder",
                            "by",
                            "allegedBy",
                            "against"),
            "facts", Set.of("nestedIn", "facts"),
            "meetings", Set.of("meeting"),
            "terms", Set.of("term"),
            "ceasefires", Set.of("ceasefire"));

    private final Map<String, Set<String>> defined = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private References(JsonNode brief) {
        REFERRING.keySet().forEach(list -> defined.put(list, idsOf(brief, list)));
        brief.properties().forEach(list -> list.getValue().forEach(this::visit));
    }

    /** Fails with the ids that are used and not defined, or defined twice. */
    public static void assertIntact(JsonNode brief) {
        assertThat(new References(brief).faults).isEmpty();
    }

    private Set<String> idsOf(JsonNode brief, String list) {
        Set<String> ids = new HashSet<>();
        for (JsonNode each : brief.get(list)) {
            if (!ids.add(each.get("id").textValue())) {
                faults.add("twice in " + list + ": " + each.get("id"));
            }
        }
        return ids;
    }

    private void visit(JsonNode node) {
        node.properties().forEach(field -> {
            REFERRING.forEach((list, fields) -> {
                if (fields.contains(field.getKey())) {
                    check(list, field.getKey(), field.getValue());
                }
            });
            visit(field.getValue());
        });
        if (node.isArray()) {
            node.forEach(this::visit);
        }
    }

    private void check(String list, String field, JsonNode value) {
        List<JsonNode> used = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(used::add);
        } else if (value.isTextual()) {
            used.add(value);
        }
        used.stream()
                .filter(id -> !defined.getOrDefault(list, Set.of()).contains(id.asText()))
                .forEach(id -> faults.add(field + " " + id + " is not in " + list));
    }
}
