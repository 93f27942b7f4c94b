package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields of JSON objects, where absent, null and empty are the same. */
final class Json {
    private Json() {}

    static Optional<String> text(JsonNode node, String field) {
        return text(node.path(field));
    }

    /** The texts of a list, or the one text that stands in its place. */
    static List<String> texts(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isArray()) {
            return text(value).map(List::of).orElse(List.of());
        }
        List<String> texts = new ArrayList<>();
        value.forEach(each -> text(each).ifPresent(texts::add));
        return texts;
    }

    private static Optional<String> text(JsonNode value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asText()).filter(text -> !text.isEmpty());
    }
}
