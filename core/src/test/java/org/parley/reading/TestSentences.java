package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Block;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.text.Span;

/**
 * Readings written by hand: one word a line as {@code form lemma UPOS XPOS head relation}, heads counted from 1, 0 for the
 * root. Words are set one space apart, sentences too.
 */
public final class TestSentences {
    private TestSentences() {}

    public static Reading reading(String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> read = new ArrayList<>();
        for (String sentence : sentences) {
            read.add(sentence(read.size(), sentence, text));
        }
        return new Reading(report(text.toString()), read, List.of(), List.of());
    }

    private static Sentence sentence(int index, String rows, StringBuilder text) {
        List<Word> words = new ArrayList<>();
        for (String row : rows.strip().split("\n", -1)) {
            String[] cells = row.strip().split("\\s+", -1);
            text.append(text.length() == 0 ? "" : " ");
            Span span = new Span(text.length(), text.length() + cells[0].length());
            text.append(cells[0]);
            int head = Integer.parseInt(cells[4]) - 1;
            Upos upos = Upos.valueOf(cells[2]);
            words.add(new Word(words.size(), span, cells[0], cells[1], upos, cells[3], head, cells[5]));
        }
        return new Sentence(index, words);
    }

    private static Report report(String text) {
        Block body = new Block(new Span(0, text.length()), Block.Kind.BODY);
        return new Report(
                "report",
                "report.txt",
                text,
                List.of(body),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Published.UNKNOWN,
                "");
    }
}
