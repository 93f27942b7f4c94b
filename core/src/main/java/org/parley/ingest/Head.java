package org.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Block;
import org.parley.model.Block.Kind;
import org.parley.text.Span;

/**
 * The head of a plain text: headline, standfirst and byline.
 *
 * @param length how many paragraphs it takes up
 */
record Head(int length, List<Block> blocks, Metadata metadata) {
    static final Head NONE = new Head(0, List.of(), Metadata.NONE);

    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_UNPARTED = 130;
    private static final int LONGEST_STANDFIRST = 350;
    private static final int LONGEST_HEAD = 6;
    private static final Pattern AUTHOR = Pattern.compile(" by ((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+)$");

    Head {
        blocks = List.copyOf(blocks);
    }

    /** The head that {@code paragraphs} begin with, which may be none. */
    static Head of(String text, List<Span> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        while (next < paragraphs.size() && isFurniture(text, paragraphs.get(next))) {
            blocks.add(new Block(paragraphs.get(next++), Kind.FURNITURE));
        }
        if (!isHeadline(text, paragraphs, next)) {
            return byline(text, paragraphs, new Head(next, blocks, Metadata.NONE));
        }
        Span title = paragraphs.get(next);
        Optional<Span> author = author(text, title);
        Span words = author.map(by -> new Span(title.start(), by.start() - 1)).orElse(title);
        blocks.add(new Block(words, Kind.TITLE));
        author.ifPresent(by -> blocks.add(new Block(by, Kind.BYLINE)));
        Metadata said = Metadata.NONE.withTitle(Optional.of(words.of(text))).withByline(author.map(by -> by.of(text)
                .substring("by ".length())));
        return byline(text, paragraphs, new Head(next + 1, blocks, said));
    }

    /** The head behind a headline that is already known, {@code from} paragraphs on. */
    static Head after(String text, List<Span> paragraphs, int from) {
        return byline(text, paragraphs, new Head(from, List.of(), Metadata.NONE));
    }

    private static boolean isFurniture(String text, Span paragraph) {
        return Phrases.STANDARD
                .whole(text, paragraph)
                .filter(kind -> kind == Kind.FURNITURE)
                .isPresent();
    }

    private static boolean isHeadline(String text, List<Span> paragraphs, int index) {
        if (index + 1 >= paragraphs.size()) {
            return false;
        }
        Span first = paragraphs.get(index);
        boolean parted = !Paragraphs.adjoin(text, first, paragraphs.get(index + 1));
        return first.length() <= (parted ? LONGEST_HEADLINE : LONGEST_UNPARTED)
                && text.charAt(first.end() - 1) != '.'
                && first.of(text).chars().noneMatch(c -> c == '\n')
                && Dateline.at(text, first, true).isEmpty()
                && Phrases.STANDARD.whole(text, first).isEmpty();
    }

    /** The writer that some agencies put behind the headline; somebody the report is about comes again in it. */
    private static Optional<Span> author(String text, Span title) {
        Matcher matcher = AUTHOR.matcher(text).region(title.start(), title.end());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        boolean comesAgain = text.indexOf(surname, title.end()) >= 0;
        return comesAgain ? Optional.empty() : Optional.of(new Span(matcher.start() + 1, title.end()));
    }

    /** Adds a byline that follows soon, and makes what stands before it the standfirst. */
    private static Head byline(String text, List<Span> paragraphs, Head head) {
        int limit = Math.min(paragraphs.size(), head.length() + LONGEST_HEAD);
        for (int i = head.length(); i < limit; i++) {
            Span paragraph = paragraphs.get(i);
            if (Phrases.STANDARD
                    .whole(text, paragraph)
                    .filter(kind -> kind == Kind.BYLINE)
                    .isPresent()) {
                return head.upTo(text, paragraphs, i);
            }
            if (paragraph.length() > LONGEST_STANDFIRST || i - head.length() > 1) {
                break;
            }
        }
        return head;
    }

    private Head upTo(String text, List<Span> paragraphs, int byline) {
        List<Block> more = new ArrayList<>(blocks);
        for (int i = length; i < byline; i++) {
            boolean furniture = isFurniture(text, paragraphs.get(i));
            more.add(new Block(paragraphs.get(i), furniture ? Kind.FURNITURE : Kind.SUMMARY));
        }
        more.add(new Block(paragraphs.get(byline), Kind.BYLINE));
        String writer = paragraphs
                .get(byline)
                .of(text)
                .replaceFirst("(?i)^[*_]*by:?[\\s\\u00a0]+", "")
                .replaceFirst("[*_]+$", "");
        return new Head(byline + 1, more, metadata.or(Metadata.NONE.withByline(Optional.of(writer))));
    }
}
