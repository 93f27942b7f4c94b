package org.parley.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.parley.ingest.PageText.Piece;
import org.parley.ingest.PageWords.Role;
import org.parley.model.Block;
import org.parley.model.Block.Kind;
import org.parley.model.Problem;

/** A page of HTML as a report: all its visible text, with the body told from what stands around it. */
final class HtmlPage {
    /** Elements nested deeper are laid flat. No page needs as many, and no walk over it exhausts the stack. */
    private static final int DEEPEST = 256;

    private static final int MOST_MARKUP = 4_000_000;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_STANDFIRST = 500;

    private final Page page;
    private final BitSet body;
    private final int title;

    private HtmlPage(Page page) {
        this.page = page;
        this.body = BodyElection.of(page);
        this.title = titlePiece();
    }

    /** The report on the page. */
    static Draft read(String html) throws Rejection {
        String markup = Markup.slim(html);
        if (markup.length() > MOST_MARKUP) {
            throw new Rejection(
                    Problem.Kind.TOO_LARGE, "a page of more than 4 MB of markup: save the report as text instead");
        }
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup, "");
        return new HtmlPage(new Page(document)).draft();
    }

    private Draft draft() throws Rejection {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < page.pieces().size(); i++) {
            blocks.add(new Block(page.pieces().get(i).span(), kind(i)));
        }
        return Layout.ofPage(page.text().text(), metadata(), blocks);
    }

    private Kind kind(int number) {
        Piece piece = page.pieces().get(number);
        boolean label = piece.span().length() <= LONGEST_LABEL;
        if (number == title) {
            return Kind.TITLE;
        }
        if (page.plays(piece, Role.CAPTION)) {
            return Kind.CAPTION;
        }
        if (label && (page.plays(piece, Role.BYLINE) || namesAuthor(number, piece))) {
            return Kind.BYLINE;
        }
        if (label && page.plays(piece, Role.STAMP)) {
            return Kind.FURNITURE;
        }
        if (isStandfirst(number, piece)) {
            return Kind.SUMMARY;
        }
        return body.get(number) && number > title ? Kind.BODY : Kind.FURNITURE;
    }

    /** A line under the headline that begins with "by" and links to its author. */
    private boolean namesAuthor(int number, Piece piece) {
        return number > title
                && number <= title + 5
                && page.text().words(piece).toLowerCase(Locale.ROOT).startsWith("by ")
                && piece.owner().selectFirst("[rel=author], [itemprop=author], a[href*=author]") != null;
    }

    private boolean isStandfirst(int number, Piece piece) {
        boolean placed = title >= 0 && number > title && number <= title + 4;
        return placed
                && piece.span().length() <= LONGEST_STANDFIRST
                && Page.isRunning(piece)
                && !page.isFurniture(piece)
                && (page.plays(piece, Role.SUMMARY) || (!body.get(number) && isDescription(piece)));
    }

    private boolean isDescription(Piece piece) {
        String words = page.text().words(piece);
        return page.document().select("meta[name=description], meta[property=og:description]").stream()
                .anyMatch(meta -> meta.attr("content").strip().equals(words));
    }

    /** The heading that says what the metadata call the title, or else the first one; -1 where there is none. */
    private int titlePiece() {
        String known = page.metadata().metadata().title().orElse("").toLowerCase(Locale.ROOT);
        int first = -1;
        for (int i = 0; i < page.pieces().size(); i++) {
            Piece piece = page.pieces().get(i);
            String words = page.text().words(piece).toLowerCase(Locale.ROOT);
            boolean heading = piece.owner().closest("h1, h2") != null;
            if (heading && known.startsWith(words)) {
                return i;
            }
            if (first < 0 && piece.owner().closest("h1") != null && !page.isFurniture(piece)) {
                first = i;
            }
        }
        return first;
    }

    private Metadata metadata() {
        Metadata said = page.metadata().metadata();
        Optional<String> heading = title < 0
                ? Optional.empty()
                : Optional.of(page.text().words(page.pieces().get(title)));
        return said.withTitle(heading.or(() -> said.title().map(words -> withoutOutlet(words, said.outlet()))));
    }

    /** Page titles often end with the outlet's name. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        int sign = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
        boolean named = sign > 0
                && outlet.filter(title.substring(sign + 3)::equalsIgnoreCase).isPresent();
        return named || (sign > 0 && title.startsWith(" | ", sign)) ? title.substring(0, sign) : title;
    }
}
