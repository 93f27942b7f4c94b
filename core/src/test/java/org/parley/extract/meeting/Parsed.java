package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Scene;
import org.parley.extract.mention.Mentions;
import org.parley.model.Block;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.reading.Name;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * A scene of one sentence out of its tree, one word a line: form, lemma, universal tag, Penn tag, head (from 0, -1 for the
 * root), relation and, inside a name, {@code B-} or {@code I-} with its type. Words are set apart by one space.
 */
final class Parsed {
    private final List<Word> words = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private int end;

    private Parsed() {}

    static Scene scene(String tree) {
        Parsed parsed = new Parsed();
        tree.lines().forEach(parsed::add);
        return parsed.scene();
    }

    private void add(String line) {
        String[] column = line.strip().split(" ", -1);
        int start = words.isEmpty() ? 0 : end + 1;
        end = start + column[0].length();
        Span span = new Span(start, end);
        words.add(new Word(
                words.size(),
                span,
                column[0],
                column[1],
                Upos.valueOf(column[2]),
                column[3],
                Integer.parseInt(column[4]),
                column[5]));
        if (column.length > 6) {
            name(span, column[6]);
        }
    }

    private void name(Span span, String label) {
        Name.Type type = Name.Type.valueOf(label.substring(2));
        Span begun = label.startsWith("I-") ? names.remove(names.size() - 1).span() : span;
        names.add(new Name(begun.cover(span), type));
    }

    private Scene scene() {
        String text = String.join(" ", words.stream().map(Word::form).toList());
        Report report = new Report(
                "test",
                "test",
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.BODY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Published.UNKNOWN,
                "");
        Reading reading = new Reading(report, List.of(new Sentence(0, words)), names, List.of());
        return Scene.of(reading, Mentions.in(reading));
    }
}
