package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Scene;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * A cue clause set into, or behind, what is said.
 *
 * <p>"The talks would fail, the minister said on Tuesday." → speaker "the minister", content "The talks would fail".
 */
final class ParentheticCue implements AttributionRule {
    private static final double CONFIDENCE = 0.85;

    @Override
    public List<Attribution> find(Scene scene, Sentence sentence) {
        Speakers speakers = new Speakers(scene);
        List<Attribution> found = new ArrayList<>();
        for (Cue cue : Cue.in(sentence)) {
            if (!cue.verb().is("parataxis")) {
                continue;
            }
            List<Mention> who = speakers.of(cue);
            Optional<Span> content = content(scene, cue);
            if (!who.isEmpty() && content.isPresent()) {
                found.add(new Attribution(
                        who,
                        content.get(),
                        cue.verb().span(),
                        cue.words(),
                        Optional.of(cue.verb()),
                        "statement.parenthetic-cue",
                        CONFIDENCE));
            }
        }
        return found;
    }

    private static Optional<Span> content(Scene scene, Cue cue) {
        Sentence sentence = cue.sentence();
        String text = scene.report().text();
        Optional<Word> told = sentence.head(cue.verb());
        return told.flatMap(head -> Content.of(text, sentence, head, sentence.subtree(cue.verb())))
                .filter(span -> Content.saysSomething(text, span));
    }
}
