package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parley.text.Span;

/** Cuts a stretch of a text, on which facts rest that may overlap, into segments that do not. */
final class Highlights {
    /** A stretch with the facts that rest on all of it, in text order; none for plain text. */
    record Segment(Span span, List<BriefView.PageFact> facts) {}

    private Highlights() {}

    /** The segments of {@code stretch} in text order, without gaps. */
    static List<Segment> segments(Span stretch, List<BriefView.PageFact> facts) {
        List<BriefView.PageFact> inside =
                facts.stream().filter(fact -> fact.span().overlaps(stretch)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        for (BriefView.PageFact fact : inside) {
            cuts.add(Math.max(stretch.start(), fact.span().start()));
            cuts.add(Math.min(stretch.end(), fact.span().end()));
        }
        List<Segment> segments = new ArrayList<>();
        int start = cuts.pollFirst();
        for (int end : cuts) {
            Span span = new Span(start, end);
            segments.add(new Segment(
                    span,
                    inside.stream().filter(fact -> fact.span().contains(span)).toList()));
            start = end;
        }
        return segments;
    }
}
