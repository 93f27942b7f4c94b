package org.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.parley.text.Span;

/** The visible text of a page: one piece a paragraph, parted by blank lines, white space inside made single. */
record PageText(String text, List<Piece> pieces) {
    /**
     * A paragraph of the page.
     *
     * @param owner the innermost element that holds all of it
     * @param linked how many of its characters are links
     */
    record Piece(Span span, Element owner, int linked) {
        double linkDensity() {
            return (double) linked / span.length();
        }
    }

    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "input",
            "datalist",
            "map");

    PageText {
        pieces = List.copyOf(pieces);
    }

    /** The words under {@code piece}. */
    String words(Piece piece) {
        return piece.span().of(text);
    }

    static PageText of(Element root) {
        Rendering rendering = new Rendering();
        NodeTraversor.traverse(rendering, root);
        rendering.endPiece();
        return new PageText(rendering.text.toString(), rendering.pieces);
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /** Writes the text on one walk over the page, without recursion. */
    private static final class Rendering implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Element owner = new Element("body");
        private int linked;
        private int links;
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode leaf) {
                if (unseen == 0) {
                    add(leaf);
                }
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isUnseen(element)) {
                    unseen--;
                }
                if (element.normalName().equals("a")) {
                    links--;
                }
                if (isParagraph(element)) {
                    endPiece();
                }
            }
        }

        private void open(Element element) {
            if (isUnseen(element)) {
                unseen++;
            }
            if (element.normalName().equals("a")) {
                links++;
            }
            if (isParagraph(element)) {
                endPiece();
            } else if (element.normalName().equals("br") && unseen == 0) {
                lineBreak();
            }
        }

        private static boolean isParagraph(Element element) {
            return element.isBlock() || element.normalName().equals("button");
        }

        /** Two breaks in a row part paragraphs, as old pages do. */
        private void lineBreak() {
            if (words.length() > 0 && words.charAt(words.length() - 1) == '\n') {
                endPiece();
            } else if (words.length() > 0) {
                trimEnd();
                words.append('\n');
            }
        }

        private void add(TextNode leaf) {
            String raw = leaf.getWholeText();
            if (words.length() == 0 && !raw.isBlank()) {
                owner = blockAround(leaf);
            }
            int before = words.length();
            for (int i = 0; i < raw.length(); i++) {
                addCharacter(raw.charAt(i));
            }
            linked += links > 0 ? words.length() - before : 0;
        }

        private void addCharacter(char c) {
            if (!Paragraphs.isBlank(c)) {
                words.append(c);
            } else if (words.length() > 0 && !Paragraphs.isBlank(words.charAt(words.length() - 1))) {
                words.append(' ');
            }
        }

        private static Element blockAround(TextNode leaf) {
            Element element = leaf.parent();
            while (element != null && !isParagraph(element) && element.parent() != null) {
                element = element.parent();
            }
            return element == null ? new Element("body") : element;
        }

        private void trimEnd() {
            while (words.length() > 0 && Paragraphs.isBlank(words.charAt(words.length() - 1))) {
                words.setLength(words.length() - 1);
            }
        }

        void endPiece() {
            trimEnd();
            if (words.length() > 0) {
                text.append(text.length() == 0 ? "" : "\n\n");
                Span span = new Span(text.length(), text.length() + words.length());
                text.append(words);
                pieces.add(new Piece(span, owner, Math.min(linked, span.length())));
            }
            words.setLength(0);
            linked = 0;
        }
    }
}
