package org.parley.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.parley.model.Problem;

/** One JSON object as a report: {@code id, title, text, outlet, published, url} and what others call these. */
final class Records {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final List<String> ID = List.of("id");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> TEXT = List.of("text", "body", "content", "articleBody");
    private static final List<String> OUTLET = List.of("outlet", "source", "publisher");
    private static final List<String> BYLINE = List.of("byline", "author");
    private static final List<String> PUBLISHED = List.of("published", "datePublished", "date");
    private static final List<String> LANGUAGE = List.of("language", "lang");
    private static final List<String> ADDRESS = List.of("url", "link", "uri");

    private Records() {}

    /** A record read: its own id and address, where it gives them, and the report. */
    record Found(Optional<String> id, Optional<String> address, Draft draft) {}

    /** The JSON value that {@code json} is. */
    static JsonNode parse(String json) throws Rejection {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new Rejection(
                    Problem.Kind.BAD_RECORD,
                    "not valid JSON: " + e.getOriginalMessage().replaceAll("\\s+", " "));
        }
    }

    /** The report in {@code node}. */
    static Found report(JsonNode node) throws Rejection {
        if (!node.isObject()) {
            throw new Rejection(Problem.Kind.BAD_RECORD, "a JSON object with a \"text\" is expected");
        }
        Optional<String> text = TEXT.stream()
                .map(node::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst();
        if (text.isEmpty()) {
            throw new Rejection(Problem.Kind.BAD_RECORD, "no \"text\" in it: put the report's text there");
        }
        if (text.get().isBlank()) {
            throw new Rejection(Problem.Kind.EMPTY, "its \"text\" is empty");
        }
        return new Found(value(node, ID), value(node, ADDRESS), Layout.ofBody(text.get(), metadata(node)));
    }

    private static Metadata metadata(JsonNode node) {
        return new Metadata(
                value(node, TITLE),
                value(node, BYLINE),
                value(node, OUTLET),
                value(node, PUBLISHED).flatMap(PublishedDay::ofField),
                value(node, LANGUAGE));
    }

    /** The first of the fields that is text or a number, or an object with a name. */
    private static Optional<String> value(JsonNode node, List<String> fields) {
        return fields.stream()
                .map(node::path)
                .map(field -> field.isObject() ? field.path("name") : field)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.equals("null"))
                .findFirst();
    }
}
