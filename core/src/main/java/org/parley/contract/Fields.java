package org.parley.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.When;

/** The fields of one JSON object, in the order in which they are added. */
final class Fields {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    Fields text(String name, String value) {
        node.put(name, value);
        return this;
    }

    Fields text(String name, Optional<String> value) {
        node.put(name, value.orElse(null));
        return this;
    }

    Fields when(String name, Optional<When> value) {
        return text(name, value.map(When::iso));
    }

    Fields number(String name, int value) {
        node.put(name, value);
        return this;
    }

    /** {@code value} to three decimals, by its exact value: the shortest decimal form differs between Java releases. */
    Fields share(String name, double value) {
        node.put(name, new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN));
        return this;
    }

    Fields flag(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    Fields label(String name, Enum<?> value) {
        return text(name, labelOf(value));
    }

    Fields label(String name, Optional<? extends Enum<?>> value) {
        node.put(name, value.map(Fields::labelOf).orElse(null));
        return this;
    }

    Fields labels(String name, Collection<? extends Enum<?>> values) {
        ArrayNode list = node.putArray(name);
        values.forEach(value -> list.add(labelOf(value)));
        return this;
    }

    Fields texts(String name, Collection<String> values) {
        ArrayNode list = node.putArray(name);
        values.forEach(list::add);
        return this;
    }

    Fields node(String name, JsonNode value) {
        node.set(name, value);
        return this;
    }

    <T> Fields nodes(String name, Collection<T> values, Function<? super T, ? extends JsonNode> each) {
        ArrayNode list = node.putArray(name);
        values.forEach(value -> list.add(each.apply(value)));
        return this;
    }

    ObjectNode toNode() {
        return node;
    }

    /** The name of the contract for a constant: {@code in-force} for {@code IN_FORCE}. */
    static String labelOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
