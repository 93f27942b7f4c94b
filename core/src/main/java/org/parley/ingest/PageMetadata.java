package org.parley.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its report: JSON-LD first, then OpenGraph and its like, then the marks in the page.
 *
 * @param articleBody the text that JSON-LD gives, by which the body can be told
 */
record PageMetadata(Metadata metadata, Optional<String> articleBody) {
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "parsely-pub-date",
            "pubdate",
            "publishdate",
            "publish-date",
            "sailthru.date",
            "DC.date.issued",
            "dc.date",
            "date",
            "cXenseParse:recs:publishtime");
    private static final int MOST_NODES = 10_000;

    static PageMetadata of(Document page) {
        Optional<JsonNode> article = article(page);
        Metadata linked = article.map(PageMetadata::ofJson).orElse(Metadata.NONE);
        Metadata all = linked.or(ofMeta(page)).or(ofMarks(page));
        return new PageMetadata(all, article.flatMap(node -> text(node.path("articleBody"))));
    }

    private static Optional<JsonNode> article(Document page) {
        for (Element script : page.select("script[type*=ld+json]")) {
            Optional<JsonNode> found = parse(script.data()).flatMap(PageMetadata::articleIn);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.of(Records.parse(json));
        } catch (Rejection e) {
            return Optional.empty(); // broken metadata says nothing; the page may still be read
        }
    }

    private static Optional<JsonNode> articleIn(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.addLast(child);
                }
            });
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        Stream<JsonNode> types = type.isArray() ? elements(type) : Stream.of(type);
        return types.map(JsonNode::asText).anyMatch(name -> name.endsWith("Article") || name.endsWith("BlogPosting"));
    }

    private static Metadata ofJson(JsonNode article) {
        return new Metadata(
                text(article.path("headline")).or(() -> text(article.path("name"))),
                names(article.path("author")),
                names(article.path("publisher")),
                text(article.path("datePublished")).flatMap(PublishedDay::ofField),
                text(article.path("inLanguage")));
    }

    /** The name, or the names, of a person or organisation. */
    private static Optional<String> names(JsonNode node) {
        Stream<JsonNode> all = node.isArray() ? elements(node) : Stream.of(node);
        String names = all.map(each -> each.isObject() ? each.path("name") : each)
                .flatMap(name -> text(name).stream())
                .filter(name -> !name.contains("://"))
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all.stream();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static Metadata ofMeta(Document page) {
        return new Metadata(
                content(page, "og:title"),
                content(page, "author")
                        .or(() -> content(page, "article:author"))
                        .filter(name -> !name.contains("://")),
                content(page, "og:site_name").or(() -> content(page, "application-name")),
                DATE_NAMES.stream()
                        .flatMap(name -> content(page, name).stream())
                        .flatMap(value -> PublishedDay.ofField(value).stream())
                        .findFirst(),
                Optional.of(page.select("html").attr("lang")));
    }

    private static Optional<String> content(Document page, String name) {
        return Stream.of("property", "name", "itemprop")
                .flatMap(key -> page.select("meta[" + key + "=" + name + "]").stream())
                .map(meta -> meta.attr("content").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Metadata ofMarks(Document page) {
        return new Metadata(
                first(page, "h1").or(() -> Optional.of(page.title())),
                first(page, "[rel=author]").or(() -> first(page, "[itemprop=author]")),
                Optional.empty(),
                Stream.of("time[itemprop=datePublished]", "time[pubdate]", "article time", "main time", "header time")
                        .flatMap(selector -> page.select(selector).stream())
                        .flatMap(time -> PublishedDay.in(time.attr("datetime") + " " + time.text()).stream())
                        .findFirst(),
                Optional.empty());
    }

    private static Optional<String> first(Document page, String selector) {
        return page.select(selector).stream()
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .findFirst();
    }
}
