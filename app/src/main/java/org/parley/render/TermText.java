package org.parley.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The table of terms by parties in a terminal. Parties that do not fit side by side follow in further tables, each with
 * only the terms that its parties speak to.
 */
final class TermText {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final int NARROWEST_CELL = 12;
    private static final int WIDEST_CELL = 20;
    private static final int WIDEST_LABEL = 44;

    private final TextPage page;

    TermText(TextPage page) {
        this.page = page;
    }

    void table(BriefView.TermTable table) {
        int columns = table.parties().size();
        int label = Math.min(WIDEST_LABEL, Math.max(16, (page.width() - INDENT) * 2 / 5));
        int fitting = Math.max(1, (page.width() - INDENT - label) / (NARROWEST_CELL + GAP));
        for (int from = 0; from < columns; from += fitting) {
            List<Integer> shown = IntStream.range(from, Math.min(columns, from + fitting))
                    .boxed()
                    .toList();
            if (from > 0) {
                page.blank();
            }
            block(table, shown, widths(label, shown.size()));
        }
    }

    private List<Integer> widths(int label, int cells) {
        int room = (page.width() - INDENT - label) / cells - GAP;
        List<Integer> widths = new ArrayList<>(List.of(label));
        widths.addAll(Collections.nCopies(cells, Math.max(NARROWEST_CELL, Math.min(WIDEST_CELL, room))));
        return widths;
    }

    private void block(BriefView.TermTable table, List<Integer> shown, List<Integer> widths) {
        List<StyledText> header = new ArrayList<>(List.of(StyledText.of("Term", Tone.STRONG)));
        shown.forEach(party -> header.add(StyledText.of(table.parties().get(party), Tone.STRONG)));
        page.row(INDENT, header, widths);
        for (BriefView.TermRow row : table.rows()) {
            if (shown.stream().anyMatch(party -> row.cells().get(party).isPresent())) {
                List<StyledText> cells =
                        new ArrayList<>(List.of(new StyledText().add(Display.shorten(row.label(), 2 * widths.get(0)))));
                shown.forEach(party -> cells.add(cell(row.cells().get(party))));
                page.row(INDENT, cells, widths);
            }
        }
    }

    private static StyledText cell(Optional<BriefView.Stand> stand) {
        if (stand.isEmpty()) {
            return StyledText.of("·", Tone.FAINT);
        }
        StyledText cell =
                StyledText.of(stand.get().mark().label(), stand.get().mark().tone());
        stand.get().references().stream()
                .findFirst()
                .ifPresent(first -> cell.add(" [" + first.fact() + "]", Tone.FAINT));
        return cell;
    }
}
