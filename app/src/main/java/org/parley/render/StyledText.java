package org.parley.render;

import java.util.ArrayList;
import java.util.List;

/** A text whose pieces have tones, wrapped by what a terminal shows and only then turned into characters. */
final class StyledText {
    private static final String ESCAPE = "\u001b[";

    private record Run(String text, Tone tone) {}

    private final List<Run> runs = new ArrayList<>();

    static StyledText of(String text, Tone tone) {
        return new StyledText().add(text, tone);
    }

    /** Adds {@code line} behind what is there; answers itself. */
    StyledText add(String line, Tone tone) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).tone() == tone) {
            runs.set(last, new Run(runs.get(last).text() + line, tone));
        } else if (!line.isEmpty()) {
            runs.add(new Run(line, tone));
        }
        return this;
    }

    StyledText add(String line) {
        return add(line, Tone.PLAIN);
    }

    StyledText add(StyledText other) {
        other.runs.forEach(run -> add(run.text(), run.tone()));
        return this;
    }

    int width() {
        return runs.stream().mapToInt(run -> Columns.width(run.text())).sum();
    }

    /**
     * Lines of at most {@code first} and then {@code rest} columns, broken at spaces; words that are longer than a line
     * are cut. At least one line, which may be empty.
     */
    List<StyledText> wrap(int first, int rest) {
        List<StyledText> lines = new ArrayList<>();
        StyledText line = new StyledText();
        for (StyledText word : words()) {
            int room = lines.isEmpty() ? first : rest;
            if (!line.runs.isEmpty() && line.width() + 1 + word.width() > room) {
                lines.add(line);
                line = new StyledText();
                room = rest;
            }
            StyledText left = word;
            while (left.width() > room) {
                StyledText head = left.head(room);
                lines.add(head);
                left = left.tail(head);
                room = rest;
            }
            line.space(left).add(left);
        }
        if (!line.runs.isEmpty() || lines.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** A space before the next word, unless this is the start of a line; in its tone where that goes on. */
    private StyledText space(StyledText next) {
        if (runs.isEmpty()) {
            return this;
        }
        Tone last = runs.get(runs.size() - 1).tone();
        return add(" ", next.runs.get(0).tone() == last ? last : Tone.PLAIN);
    }

    private List<StyledText> words() {
        List<StyledText> words = new ArrayList<>();
        StyledText word = new StyledText();
        for (Run run : runs) {
            String[] pieces = run.text().split(" ", -1);
            for (int index = 0; index < pieces.length; index++) {
                if (index > 0 && !word.runs.isEmpty()) {
                    words.add(word);
                    word = new StyledText();
                }
                word.add(pieces[index], run.tone());
            }
        }
        if (!word.runs.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private StyledText head(int columns) {
        StyledText head = new StyledText();
        int room = columns;
        for (Run run : runs) {
            String part = Columns.prefix(run.text(), room);
            head.add(part, run.tone());
            room -= Columns.width(part);
            if (part.length() < run.text().length()) {
                break;
            }
        }
        if (head.runs.isEmpty()) {
            Run run = runs.get(0);
            head.add(run.text().substring(0, run.text().offsetByCodePoints(0, 1)), run.tone());
        }
        return head;
    }

    /** What is left behind {@code head}, which is a start of this. */
    private StyledText tail(StyledText head) {
        int skip = head.runs.stream().mapToInt(run -> run.text().length()).sum();
        StyledText tail = new StyledText();
        for (Run run : runs) {
            int from = Math.min(skip, run.text().length());
            skip -= from;
            tail.add(run.text().substring(from), run.tone());
        }
        return tail;
    }

    /** Writes the text, with control sequences for the tones if {@code colour}. */
    void appendTo(StringBuilder out, boolean colour) {
        for (Run run : runs) {
            boolean styled = colour && run.tone() != Tone.PLAIN;
            out.append(styled ? ESCAPE + run.tone().code() + "m" : "");
            out.append(run.text());
            out.append(styled ? ESCAPE + "0m" : "");
        }
    }
}
