package org.parley.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.ingest.PageText.Piece;
import org.parley.ingest.PageWords.Role;

/** A page as the voters see it: its text in pieces, what it says of itself, and what part its elements play. */
final class Page {
    private static final int SHORTEST_RUNNING = 25;
    private static final double MOSTLY_LINKS = 0.5;
    private static final String HOLDS_REPORT = "h1, main, [itemprop=articleBody]";
    private static final double MOST_OF_PAGE = 0.6;
    private static final double MOST_OF_NAMED_BODY = 0.4;

    private final Document document;
    private final PageText text;
    private final PageMetadata metadata;
    private final Map<Element, Integer> mass = new HashMap<>();
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Set<Role>> roles = new HashMap<>();
    private final Map<Element, Boolean> furniture = new HashMap<>();
    private final boolean headed;
    private int allMass;

    Page(Document document) {
        this.document = document;
        this.metadata = PageMetadata.of(document);
        this.text = PageText.of(document.body());
        this.headed = document.selectFirst(HOLDS_REPORT) != null;
        List<Piece> running = text.pieces().stream().filter(Page::isRunning).toList();
        running.forEach(piece -> {
            allMass += piece.span().length();
            weigh(piece, mass);
        });
        running.stream()
                .filter(piece -> Paragraphs.endsSentence(text.text(), piece.span()) && !isFurniture(piece))
                .forEach(piece -> weigh(piece, prose));
    }

    Document document() {
        return document;
    }

    PageText text() {
        return text;
    }

    PageMetadata metadata() {
        return metadata;
    }

    List<Piece> pieces() {
        return text.pieces();
    }

    private static void weigh(Piece piece, Map<Element, Integer> weights) {
        for (Element element = piece.owner(); element != null; element = element.parent()) {
            weights.merge(element, piece.span().length(), Integer::sum);
        }
    }

    /** Whether the piece may be running text: no label, no list of links. */
    static boolean isRunning(Piece piece) {
        return piece.span().length() >= SHORTEST_RUNNING && piece.linkDensity() < MOSTLY_LINKS;
    }

    /** How many characters of running text stand in {@code element}. */
    int massOf(Element element) {
        return mass.getOrDefault(element, 0);
    }

    /** How many characters of whole sentences stand in {@code element}, furniture left out. */
    int proseOf(Element element) {
        return prose.getOrDefault(element, 0);
    }

    Set<Role> rolesOf(Element element) {
        return roles.computeIfAbsent(element, PageWords::rolesOf);
    }

    /** Whether the piece's own element, or one close above it, is named for the role. */
    boolean plays(Piece piece, Role role) {
        Element element = piece.owner();
        for (int level = 0; level < 3 && element != null; level++, element = element.parent()) {
            if (rolesOf(element).contains(role)
                    && massOf(element) <= 2 * piece.span().length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the piece stands in a menu, a form, a share bar or the like. */
    boolean isFurniture(Piece piece) {
        return isFurniture(piece.owner());
    }

    private boolean isFurniture(Element element) {
        Boolean known = furniture.get(element);
        if (known != null) {
            return known;
        }
        // The pages are cut to a depth at which this cannot exhaust the stack.
        Element parent = element.parent();
        boolean is = isNamedFurniture(element) || (parent != null && isFurniture(parent));
        furniture.put(element, is);
        return is;
    }

    private boolean isNamedFurniture(Element element) {
        return rolesOf(element).contains(Role.FURNITURE)
                && !element.equals(document.body())
                && element.selectFirst(HOLDS_REPORT) == null
                && massOf(element) <= allMass * mostFurniture(element);
    }

    /** How much of the page may stand in an element that is named for furniture before the name is not believed. */
    private double mostFurniture(Element element) {
        if (rolesOf(element).contains(Role.BODY)) {
            return MOST_OF_NAMED_BODY;
        }
        return headed ? 1 : MOST_OF_PAGE;
    }

    /** The element with the most running text among those that {@code selector} finds. */
    Optional<Element> heaviest(String selector) {
        return document.select(selector).stream()
                .filter(element -> massOf(element) > 0)
                .reduce((first, second) -> massOf(second) > massOf(first) ? second : first);
    }

    /** Whether {@code piece} stands inside {@code element}. */
    static boolean isIn(Piece piece, Element element) {
        for (Element at = piece.owner(); at != null; at = at.parent()) {
            if (at.equals(element)) {
                return true;
            }
        }
        return false;
    }
}
