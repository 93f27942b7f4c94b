package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.mention.Mentions;
import org.parley.model.Block;
import org.parley.model.Mention;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.reading.Reader;
import org.parley.reading.Reading;
import org.parley.reading.onnx.OnnxReader;
import org.parley.text.Span;

/** Scenes of whole paragraphs as the shipped reader reads them; all tests share one reader. */
public final class ReadScenes {
    private static final Reader READER = OnnxReader.open();

    private ReadScenes() {}

    /** A report of these paragraphs. */
    public static Scene of(String... paragraphs) {
        return scene(report(Block.Kind.BODY, paragraphs));
    }

    /** The same with {@code title} above them. */
    public static Scene under(String title, String... paragraphs) {
        List<String> all = new ArrayList<>(List.of(title));
        all.addAll(List.of(paragraphs));
        return scene(report(Block.Kind.TITLE, all.toArray(String[]::new)));
    }

    /** A report of these paragraphs, an empty line between two. */
    public static Report report(Block.Kind first, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            text.append(text.length() == 0 ? "" : "\n\n");
            Span span = new Span(text.length(), text.length() + paragraph.length());
            blocks.add(new Block(span, blocks.isEmpty() ? first : Block.Kind.BODY));
            text.append(paragraph);
        }
        return new Report(
                "test",
                "test.txt",
                text.toString(),
                blocks,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Published.UNKNOWN,
                "");
    }

    /** The only mention in {@code scene} that is printed as {@code words}. */
    public static Mention mention(Scene scene, String words) {
        List<Mention> found = scene.mentions().stream()
                .filter(mention -> mention.text().equals(words))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(words + " is mentioned " + found.size() + " times among " + scene.mentions());
        }
        return found.get(0);
    }

    /** What the antecedent of {@code mention} is printed as. */
    public static Optional<String> antecedent(Scene scene, Mention mention) {
        return mention.antecedent().map(scene.report()::words);
    }

    private static Scene scene(Report report) {
        Reading reading = READER.read(report);
        return Scene.of(reading, Mentions.in(reading));
    }
}
