package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The brief that is measured: its facts, and what its actors are called. */
final class Brief {
    private final JsonNode node;
    private final List<Found> facts = new ArrayList<>();
    private final Map<String, List<String>> actors = new LinkedHashMap<>();
    private final Names names = new Names();

    /** Throws {@link IllegalArgumentException} when {@code node} has facts that no brief has. */
    Brief(JsonNode node) {
        this.node = node;
        node.path("facts").forEach(fact -> facts.add(Found.of(fact)));
        for (JsonNode actor : node.path("actors")) {
            List<String> called = new ArrayList<>(Json.texts(actor, "name"));
            called.addAll(Json.texts(actor, "aliases"));
            actors.put(actor.path("id").asText(), List.copyOf(called));
        }
    }

    List<Found> facts() {
        return List.copyOf(facts);
    }

    /** The objects of {@code list}: {@code meetings}, {@code disagreements}. */
    JsonNode objects(String list) {
        return node.path(list);
    }

    int actorCount() {
        return actors.size();
    }

    /** Whether some actor goes by {@code name}. */
    boolean hasActor(String name) {
        return actors.values().stream().flatMap(List::stream).anyMatch(called -> names.same(called, name));
    }

    /**
     * Whether one of {@code who} goes by one of {@code accepted}.
     *
     * @param who ids of actors; what is none is taken as a name
     */
    boolean isAny(List<String> who, List<String> accepted) {
        return who.stream()
                .flatMap(each -> actors.getOrDefault(each, List.of(each)).stream())
                .anyMatch(called -> accepted.stream().anyMatch(name -> names.same(called, name)));
    }
}
