package org.parley.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.Block;
import org.parley.model.Block.Kind;
import org.parley.model.Problem;
import org.parley.text.Span;

/** Finds the parts of a plain text: headline, standfirst, byline, dateline, body, and the furniture among them. */
final class Layout {
    /** Datelines stand at the head of the body, not deep inside it. */
    private static final int DATELINE_PARAGRAPHS = 3;

    private static final int LONGEST_LABEL = 100;
    /** A text of more characters or paragraphs than this is no single report, and would hold up all others. */
    private static final int MOST_CHARACTERS = 500_000;

    private static final int MOST_PARAGRAPHS = 10_000;
    /** The day of publication stands on a line of its own near the head. */
    private static final int STAMP_PARAGRAPHS = 8;

    private final String text;
    private final boolean markdown;
    private final boolean capitalsRule;
    private final List<Block> blocks = new ArrayList<>();
    private Metadata metadata;
    private int bodyParagraphs;

    private Layout(String text, Metadata known, boolean markdown) throws Rejection {
        if (text.length() > MOST_CHARACTERS) {
            throw tooLarge(text.length() + " characters");
        }
        this.text = text;
        this.metadata = known;
        this.markdown = markdown;
        this.capitalsRule = Capitals.rule(text);
    }

    /** The parts of a text that may begin with its headline. */
    static Draft ofText(String text) throws Rejection {
        Layout layout = new Layout(text, Metadata.NONE, false);
        List<Span> paragraphs = layout.paragraphs(0);
        return layout.read(paragraphs, Head.of(text, paragraphs));
    }

    /** The parts of a text whose headline is known beside it, and marked where the text begins with it. */
    static Draft ofBody(String text, Metadata known) throws Rejection {
        Layout layout = new Layout(text, known, false);
        Optional<Span> title = known.title().flatMap(words -> Paragraphs.stripped(text, 0, text.length())
                .filter(all -> text.startsWith(words, all.start()))
                .map(all -> new Span(all.start(), all.start() + words.length())));
        title.ifPresent(span -> layout.blocks.add(new Block(span, Kind.TITLE)));
        return layout.read(layout.paragraphs(title.map(Span::end).orElse(0)), Head.NONE);
    }

    /** The parts of a Markdown text: front matter and signs are furniture, the first heading is the headline. */
    static Draft ofMarkdown(String text) throws Rejection {
        Layout layout = new Layout(text, Markdown.metadata(text), true);
        int from = Markdown.frontMatterEnd(text);
        Paragraphs.stripped(text, 0, from).ifPresent(span -> layout.blocks.add(new Block(span, Kind.FURNITURE)));
        List<Span> paragraphs = layout.paragraphs(from);
        if (!paragraphs.isEmpty() && Markdown.heading(text, paragraphs.get(0)).isPresent()) {
            layout.heading(paragraphs.get(0), Kind.TITLE);
            return layout.read(paragraphs, Head.after(text, paragraphs, 1));
        }
        return layout.read(paragraphs, Head.of(text, paragraphs));
    }

    /** The parts of a page whose pieces are told apart already; inside its body the furniture is still to be found. */
    static Draft ofPage(String text, Metadata known, List<Block> pieces) throws Rejection {
        Layout layout = new Layout(text, known, false);
        if (pieces.size() > MOST_PARAGRAPHS) {
            throw tooLarge(pieces.size() + " paragraphs");
        }
        for (Block piece : pieces) {
            if (piece.kind() == Kind.BODY) {
                layout.add(piece.span(), layout.bodyParagraphs < DATELINE_PARAGRAPHS);
            } else {
                layout.blocks.add(piece);
            }
        }
        return new Draft(text, layout.blocks, layout.metadata);
    }

    private List<Span> paragraphs(int from) throws Rejection {
        List<Span> paragraphs = Paragraphs.of(text, from);
        if (paragraphs.size() > MOST_PARAGRAPHS) {
            throw tooLarge(paragraphs.size() + " paragraphs");
        }
        return paragraphs;
    }

    private static Rejection tooLarge(String extent) {
        return new Rejection(
                Problem.Kind.TOO_LARGE, "a text of " + extent + " is no single report: give one report a file");
    }

    private Draft read(List<Span> paragraphs, Head head) {
        metadata = metadata.or(head.metadata());
        blocks.addAll(head.blocks());
        for (int i = head.length(); i < paragraphs.size(); i++) {
            add(paragraphs.get(i), i < STAMP_PARAGRAPHS || i == paragraphs.size() - 1);
        }
        labelsOfCaptions();
        return new Draft(text, blocks, metadata);
    }

    private void add(Span paragraph, boolean mayBeStamp) {
        Optional<Stamp> stamp = mayBeStamp ? stamp(paragraph) : Optional.empty();
        if (stamp.isPresent()) {
            metadata = metadata.withPublished(metadata.published().or(() -> stamp.map(Stamp::day)))
                    .withOutlet(metadata.outlet().or(() -> stamp.flatMap(Stamp::outlet)));
            blocks.add(new Block(paragraph, Kind.FURNITURE));
        } else if (!capitalsRule && Capitals.isSlug(text, paragraph)) {
            blocks.add(new Block(paragraph, Kind.FURNITURE));
        } else if (markdown && Markdown.heading(text, paragraph).isPresent()) {
            heading(paragraph, metadata.title().isEmpty() && blocks.isEmpty() ? Kind.TITLE : Kind.BODY);
        } else {
            addText(paragraph);
        }
    }

    private Optional<Stamp> stamp(Span paragraph) {
        return paragraph.length() > PublishedDay.LONGEST_STAMP ? Optional.empty() : Stamp.of(paragraph.of(text));
    }

    private void heading(Span line, Kind kind) {
        Span words = Markdown.heading(text, line).orElseThrow();
        mark(line.start(), words.start());
        blocks.add(new Block(words, kind));
        mark(words.end(), line.end());
        if (kind == Kind.TITLE) {
            metadata = metadata.or(Metadata.NONE.withTitle(Optional.of(words.of(text))));
        }
    }

    private void mark(int start, int end) {
        Paragraphs.stripped(text, start, end).ifPresent(span -> blocks.add(new Block(span, Kind.FURNITURE)));
    }

    private void addText(Span paragraph) {
        List<Block> cuts = cuts(paragraph);
        if (cuts.isEmpty() || !cuts.get(0).span().equals(paragraph)) {
            bodyParagraphs++;
        }
        fill(paragraph, cuts);
    }

    /** What is not body inside the paragraph, in order, without overlap. */
    private List<Block> cuts(Span paragraph) {
        List<Block> cuts = new ArrayList<>();
        if (bodyParagraphs < DATELINE_PARAGRAPHS) {
            Dateline.at(text, paragraph, bodyParagraphs == 0).ifPresent(line -> {
                cuts.add(new Block(line.span(), Kind.AGENCY_TAG));
                metadata = metadata.withOutlet(metadata.outlet().or(line::agency))
                        .withPublished(metadata.published()
                                .or(() -> PublishedDay.in(line.span().of(text))));
            });
        }
        if (markdown) {
            Markdown.sign(text, paragraph).ifPresent(cuts::add);
        }
        cuts.addAll(Phrases.STANDARD.in(text, paragraph));
        if (!capitalsRule) {
            cuts.addAll(Capitals.links(text, paragraph));
        }
        return disjoint(cuts);
    }

    /** Where two overlap, the later one loses what they share. */
    private List<Block> disjoint(List<Block> cuts) {
        List<Block> kept = new ArrayList<>();
        int end = 0;
        for (Block cut : cuts.stream().sorted(Comparator.comparing(Block::span)).toList()) {
            Optional<Span> rest = Paragraphs.stripped(
                    text,
                    Math.max(end, cut.span().start()),
                    Math.max(end, cut.span().end()));
            if (rest.isPresent()) {
                kept.add(new Block(rest.get(), cut.kind()));
                end = rest.get().end();
            }
        }
        return kept;
    }

    private void fill(Span paragraph, List<Block> cuts) {
        int at = paragraph.start();
        for (Block cut : cuts) {
            body(at, cut.span().start());
            blocks.add(cut);
            at = cut.span().end();
        }
        body(at, paragraph.end());
    }

    /** What lies between two cuts is body, unless there is no word in it. */
    private void body(int start, int end) {
        Optional<Span> rest = Paragraphs.stripped(text, start, end);
        rest.ifPresent(span -> {
            boolean words = span.of(text).chars().anyMatch(Character::isLetterOrDigit);
            blocks.add(new Block(span, words ? Kind.BODY : Kind.FURNITURE));
        });
    }

    /** A short line above a caption that repeats its end is the picture's label. */
    private void labelsOfCaptions() {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = blocks.get(i + 1);
            if (block.kind() == Kind.BODY && next.kind() == Kind.CAPTION && isLabel(block.span(), next.span())) {
                blocks.set(i, new Block(block.span(), Kind.CAPTION));
            }
        }
    }

    private boolean isLabel(Span label, Span caption) {
        String words = label.of(text);
        return label.length() <= LONGEST_LABEL
                && !Paragraphs.endsSentence(text, label)
                && text.substring(label.end(), caption.start()).contains("\n")
                && caption.of(text).contains(words.substring(words.lastIndexOf(' ') + 1));
    }
}
