package org.parley.extract;

import java.util.List;
import java.util.Optional;
import org.parley.extract.mention.Mentions;
import org.parley.model.Mention;
import org.parley.model.Passage;
import org.parley.model.Statement;
import org.parley.reading.Reading;
import org.parley.reading.TestSentences;
import org.parley.text.Span;

/** Scenes of hand-written sentences, with the mentions that the product finds in them. */
public final class TestScenes {
    private TestScenes() {}

    /** A scene in which nobody is heard. */
    public static Scene of(String... sentences) {
        Reading reading = TestSentences.reading(sentences);
        return Scene.of(reading, Mentions.in(reading));
    }

    /** The same scene when {@code speaker} says {@code content}; both are words of the report. */
    public static Scene said(Scene scene, String speaker, String content) {
        int start = scene.report().text().indexOf(content);
        Span span = new Span(start, start + content.length());
        Mention who = scene.mentions().stream()
                .filter(mention -> mention.text().equals(speaker))
                .findFirst()
                .orElseThrow();
        return scene.with(List.of(new Statement(
                new Passage(scene.evidence(span), Optional.empty(), 1, "test"),
                List.of(who),
                List.of(),
                Statement.Mode.INDIRECT,
                Optional.of("said"),
                Optional.empty(),
                Optional.empty())));
    }
}
