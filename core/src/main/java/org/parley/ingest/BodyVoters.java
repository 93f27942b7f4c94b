package org.parley.ingest;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.parley.ingest.PageText.Piece;
import org.parley.ingest.PageWords.Role;

/** The ways of telling the body of a report. */
final class BodyVoters {
    /** Those that guess it from the page, the surest first. */
    static final List<BodyVoter> GUESSING =
            List.of(BodyVoters::byMarkedElement, BodyVoters::byDensity, BodyVoters::byReadability);

    private static final double LINKS_IN_TEXT = 0.6;
    /** An element around the best one is better when it brings this share of running text more. */
    private static final double WORTH_CLIMBING = 1.25;

    private static final int MOST_PIECES = 5_000;
    private static final int MOST_ELEMENTS = 30_000;
    private static final int DEEPEST = 100;
    private static final Set<String> PARAGRAPH_TAGS =
            Set.of("p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "pre", "dd", "dt");

    private BodyVoters() {}

    /** The pieces whose words stand in the article body that JSON-LD gives. */
    static BitSet byLinkedData(Page page) {
        BitSet vote = new BitSet();
        Optional<String> body = page.metadata().articleBody().map(BodyVoters::bare);
        if (body.isEmpty() || page.pieces().size() > MOST_PIECES) {
            return vote;
        }
        int from = 0;
        for (int i = 0; i < page.pieces().size(); i++) {
            Piece piece = page.pieces().get(i);
            int at = Page.isRunning(piece) ? body.get().indexOf(bare(page.text().words(piece)), from) : -1;
            if (at >= 0) {
                from = at;
                vote.set(i);
            }
        }
        return vote;
    }

    /** Letters and digits only, by which texts are compared. */
    private static String bare(String words) {
        StringBuilder bare = new StringBuilder(words.length());
        words.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** What stands in the element that the page marks as its article. */
    private static BitSet byMarkedElement(Page page) {
        return page.heaviest("[itemprop=articleBody]")
                .or(() -> page.heaviest("article"))
                .or(() -> page.heaviest("main, [role=main]"))
                .map(element -> textIn(page, element))
                .orElseGet(BitSet::new);
    }

    private static BitSet textIn(Page page, Element element) {
        BitSet vote = new BitSet();
        for (int i = 0; i < page.pieces().size(); i++) {
            Piece piece = page.pieces().get(i);
            if (Page.isIn(piece, element) && piece.linkDensity() < LINKS_IN_TEXT && !page.isFurniture(piece)) {
                vote.set(i);
            }
        }
        return vote;
    }

    /** The element in which the most paragraphs of running text stand close together. */
    private static BitSet byDensity(Page page) {
        Map<Element, Double> scores = new HashMap<>();
        Element best = null;
        double most = 0;
        for (Piece piece : page.pieces()) {
            if (!Page.isRunning(piece) || page.isFurniture(piece)) {
                continue;
            }
            double worth = worth(page.text().words(piece));
            Element element = container(piece);
            for (int level = 1; level <= 3 && element != null; level++, element = element.parent()) {
                double bonus = page.rolesOf(element).contains(Role.BODY) ? 1.25 : 1;
                double score = scores.getOrDefault(element, 0.0) + worth * bonus / level;
                scores.put(element, score);
                if (score > most) {
                    most = score;
                    best = element;
                }
            }
        }
        return best == null ? new BitSet() : textIn(page, climbed(page, best));
    }

    private static double worth(String words) {
        long commas = words.chars().filter(c -> c == ',').count();
        return 1 + commas + Math.min(words.length() / 100.0, 3);
    }

    private static Element container(Piece piece) {
        Element owner = piece.owner();
        Element parent = owner.parent();
        return PARAGRAPH_TAGS.contains(owner.normalName()) && parent != null ? parent : owner;
    }

    /** Up to the element that holds the other parts of a body that is cut in several. */
    private static Element climbed(Page page, Element best) {
        Element at = best;
        for (Element above = at.parent(); above != null && !above.normalName().equals("html"); above = at.parent()) {
            if (page.proseOf(above) < WORTH_CLIMBING * page.proseOf(at)) {
                return at;
            }
            at = above;
        }
        return at;
    }

    /** What readability4j keeps. */
    private static BitSet byReadability(Page page) {
        BitSet vote = new BitSet();
        Optional<Element> content = isOrdinary(page) ? readable(page) : Optional.empty();
        if (content.isEmpty()) {
            return vote;
        }
        PageText kept = PageText.of(content.get());
        Set<String> words = new HashSet<>();
        kept.pieces().forEach(piece -> words.add(bare(kept.words(piece))));
        for (int i = 0; i < page.pieces().size(); i++) {
            String piece = bare(page.text().words(page.pieces().get(i)));
            if (!piece.isEmpty() && words.contains(piece)) {
                vote.set(i);
            }
        }
        return vote;
    }

    /** Whether the page is of a size and depth at which the library is quick. */
    private static boolean isOrdinary(Page page) {
        return page.pieces().size() <= MOST_PIECES
                && page.document().getAllElements().size() <= MOST_ELEMENTS
                && page.pieces().stream()
                        .noneMatch(piece -> piece.owner().parents().size() > DEEPEST);
    }

    private static Optional<Element> readable(Page page) {
        try {
            return Optional.ofNullable(
                    new Readability4J("", page.document().clone()).parse().getArticleContent());
        } catch (RuntimeException e) {
            return Optional.empty(); // the library stumbles over odd pages: then it has no vote
        }
    }
}
