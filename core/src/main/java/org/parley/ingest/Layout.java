package org.parley.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.Block;
import org.parley.model.Block.Kind;
import org.parley.text.Span;

/** Finds the parts of a plain text: headline, standfirst, byline, dateline, body, and the furniture among them. */
final class Layout {
    /** Datelines stand at the head of the body, not deep inside it. */
    private static final int DATELINE_PARAGRAPHS = 3;

    private static final int LONGEST_LABEL = 100;

    private final String text;
    private final boolean capitalsRule;
    private final List<Block> blocks = new ArrayList<>();
    private Metadata metadata;
    private int bodyParagraphs;

    private Layout(String text, Metadata known) {
        this.text = text;
        this.metadata = known;
        this.capitalsRule = Capitals.rule(text);
    }

    /** The parts of a text that may begin with its headline. */
    static Draft ofText(String text, Metadata known) {
        return new Layout(text, known).read(Paragraphs.of(text, 0), true);
    }

    private Draft read(List<Span> paragraphs, boolean headed) {
        Head head = headed ? Head.of(text, paragraphs, metadata) : Head.NONE;
        metadata = metadata.or(head.metadata());
        blocks.addAll(head.blocks());
        for (int i = head.length(); i < paragraphs.size(); i++) {
            add(paragraphs.get(i));
        }
        labelsOfCaptions();
        return new Draft(text, blocks, metadata);
    }

    private void add(Span paragraph) {
        if (!capitalsRule && Capitals.isSlug(text, paragraph)) {
            blocks.add(new Block(paragraph, Kind.FURNITURE));
            return;
        }
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
            Dateline.at(text, paragraph).ifPresent(line -> {
                cuts.add(new Block(line.span(), Kind.AGENCY_TAG));
                metadata = metadata.withOutlet(metadata.outlet().or(line::agency));
            });
        }
        cuts.addAll(Phrases.STANDARD.in(text, paragraph));
        if (!capitalsRule) {
            cuts.addAll(Capitals.links(text, paragraph));
        }
        return disjoint(cuts);
    }

    private static List<Block> disjoint(List<Block> cuts) {
        List<Block> kept = new ArrayList<>();
        int end = 0;
        for (Block cut : cuts.stream().sorted(Comparator.comparing(Block::span)).toList()) {
            if (cut.span().start() >= end) {
                kept.add(cut);
                end = cut.span().end();
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
