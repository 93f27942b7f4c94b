package org.parley.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A brief as one HTML page that asks the network for nothing: its only style and script are those in the page, known to
 * its content security policy by their hashes.
 */
public final class BriefHtml {
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");

    private BriefHtml() {}

    /** The brief as a page. */
    public static String render(BriefView view) {
        String style = resource("brief.css");
        String script = resource("brief.js");
        Map<String, String> parts = Map.of(
                "title", Markup.escape(view.title()),
                "overview", Markup.escape(Overview.of(view)),
                "style", style,
                "script", script,
                "stylehash", hash(style),
                "scripthash", hash(script),
                "contents", contents(view),
                "brief", brief(view),
                "reports", reports(view));
        return SLOT.matcher(resource("brief.html"))
                .replaceAll(slot ->
                        Matcher.quoteReplacement(Objects.requireNonNull(parts.get(slot.group(1)), slot.group(1))));
    }

    private static String contents(BriefView view) {
        Markup out = new Markup();
        int number = 0;
        for (BriefView.Source source : view.sources()) {
            number++;
            out.open("li").element("a", source.name(), "href", "#report-" + number);
            out.text(Overview.day(source));
            source.title().ifPresent(title -> out.text(": " + title));
            source.copyOf().ifPresent(original -> out.text(" (repeats " + original + ")"));
            out.close().line();
        }
        return number == 0 ? "<li>No report was read.</li>" : out.toString();
    }

    private static String brief(BriefView view) {
        Markup out = new Markup();
        for (BriefView.Section section : view.sections()) {
            out.element("h2", view.sections().size() > 1 ? section.title() : "State of play")
                    .line();
            new SectionHtml(out).section(section);
        }
        if (!view.problems().isEmpty()) {
            out.element("h2", "Problems").open("ul");
            for (BriefView.Trouble problem : view.problems()) {
                out.open("li").element("strong", problem.origin());
                out.text(": " + problem.problem() + ", " + problem.detail())
                        .close()
                        .line();
            }
            out.close();
        }
        return out.toString();
    }

    private static String reports(BriefView view) {
        Markup out = new Markup();
        PageHtml pages = new PageHtml(out);
        int number = 0;
        for (BriefView.Source source : view.sources()) {
            number++;
            pages.source(source, number);
        }
        return out.toString();
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = BriefHtml.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
