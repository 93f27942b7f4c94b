package org.parley.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Block;
import org.parley.model.Block.Kind;
import org.parley.text.Span;

/** The signs of Markdown, which stay in the text and are marked: front matter, headings, pictures, rules. */
final class Markdown {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\s{0,20}---[ \\t]*\\R(?<fields>.*?)\\R---[ \\t]*(?=\\R|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("(?m)^(?<name>[\\w-]{2,30}):[ \\t]*[\"']?(?<value>[^\\r\\n]{1,500}?)[\"']?[ \\t]*$");
    private static final Pattern HEADING = Pattern.compile("(?<sign>#{1,6}[ \\t]+)(?<words>[^\\r\\n]*?)[ \\t#]*");
    private static final Pattern PICTURE =
            Pattern.compile("\\[?!\\[[^\\]]{0,500}\\]\\([^)]{0,1000}\\)(?:\\]\\([^)]{0,1000}\\))?");
    private static final Pattern LINKS = Pattern.compile("(?:[-*+] )?\\[[^\\]]{1,300}\\]\\([^)]{1,1000}\\)");
    private static final Pattern RULE = Pattern.compile("(?:[-*_] ?){3,80}|={3,80}|`{3}.{0,40}");
    private static final int LONGEST_FRONT_MATTER = 20_000;
    private static final int LONGEST_SIGN = 2_500;

    private Markdown() {}

    /** Where the report behind the front matter begins; 0 where there is none. */
    static int frontMatterEnd(String text) {
        Matcher matcher = frontMatter(text);
        return matcher.find() ? matcher.end() : 0;
    }

    /** What the front matter says of the report. */
    static Metadata metadata(String text) {
        Matcher matter = frontMatter(text);
        Metadata said = Metadata.NONE;
        if (!matter.find()) {
            return said;
        }
        Matcher field = FIELD.matcher(matter.group("fields"));
        while (field.find()) {
            Optional<String> value = Optional.of(field.group("value"));
            Metadata one =
                    switch (field.group("name").toLowerCase(Locale.ROOT)) {
                        case "title" -> Metadata.NONE.withTitle(value);
                        case "author", "authors", "byline" -> Metadata.NONE.withByline(value);
                        case "outlet", "source", "publisher" -> Metadata.NONE.withOutlet(value);
                        case "date", "published" -> Metadata.NONE.withPublished(value.flatMap(PublishedDay::ofField));
                        case "lang", "language" -> Metadata.NONE.withLanguage(value);
                        default -> Metadata.NONE;
                    };
            said = said.or(one);
        }
        return said;
    }

    private static Matcher frontMatter(String text) {
        return FRONT_MATTER.matcher(text.substring(0, Math.min(text.length(), LONGEST_FRONT_MATTER)));
    }

    /** The line as a whole where it is a picture, a lone link or a rule. */
    static Optional<Block> sign(String text, Span line) {
        if (line.length() > LONGEST_SIGN) {
            return Optional.empty();
        }
        String words = line.of(text);
        if (PICTURE.matcher(words).matches()) {
            return Optional.of(new Block(line, Kind.CAPTION));
        }
        boolean furniture =
                LINKS.matcher(words).matches() || RULE.matcher(words).matches();
        return furniture ? Optional.of(new Block(line, Kind.FURNITURE)) : Optional.empty();
    }

    /** The words of a heading line, without its signs. */
    static Optional<Span> heading(String text, Span line) {
        if (line.length() > LONGEST_SIGN) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(line.of(text));
        return heading.matches() && !heading.group("words").isEmpty()
                ? Optional.of(new Span(line.start() + heading.start("words"), line.start() + heading.end("words")))
                : Optional.empty();
    }
}
