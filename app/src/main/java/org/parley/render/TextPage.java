package org.parley.render;

import java.util.ArrayList;
import java.util.List;

/** A page of a terminal under construction: headings, hanging paragraphs and tables that keep to its width. */
final class TextPage {
    private static final String GAP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean colour;

    TextPage(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    void blank() {
        out.append('\n');
    }

    /** A line for each of the lines that {@code text} wraps to, the first at {@code indent}, the others at {@code hang}. */
    void paragraph(int indent, int hang, StyledText text) {
        int at = indent;
        for (StyledText line : text.wrap(width - indent, width - hang)) {
            out.append(" ".repeat(at));
            line.appendTo(out, colour);
            out.append('\n');
            at = hang;
        }
    }

    void title(String title) {
        paragraph(0, 0, StyledText.of(title, Tone.STRONG));
        out.append("═".repeat(Math.min(width, Columns.width(title)))).append('\n');
    }

    void heading(String heading) {
        blank();
        paragraph(0, 0, StyledText.of(heading, Tone.STRONG));
        out.append("─".repeat(Math.min(width, Columns.width(heading)))).append('\n');
    }

    /** One row of a table; {@code widths} has a width for each cell, and the sum with gaps must fit the page. */
    void row(int indent, List<StyledText> cells, List<Integer> widths) {
        List<List<StyledText>> wrapped = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < cells.size(); column++) {
            List<StyledText> lines = cells.get(column).wrap(widths.get(column), widths.get(column));
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            rowLine(indent, wrapped, widths, line);
        }
    }

    private void rowLine(int indent, List<List<StyledText>> cells, List<Integer> widths, int line) {
        out.append(" ".repeat(indent));
        int pending = 0;
        for (int column = 0; column < cells.size(); column++) {
            List<StyledText> lines = cells.get(column);
            StyledText text = line < lines.size() ? lines.get(line) : new StyledText();
            if (text.width() > 0) {
                out.append(" ".repeat(pending));
                pending = 0;
            }
            text.appendTo(out, colour);
            pending += widths.get(column) - text.width() + GAP.length();
        }
        out.append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
