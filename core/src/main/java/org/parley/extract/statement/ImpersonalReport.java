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
 * A report without a source.
 *
 * <p>"It was reported that the envoy had left." → speaker "It was reported" (unnamed), content "the envoy had left".
 */
final class ImpersonalReport implements AttributionRule {
    private static final double CONFIDENCE = 0.8;

    @Override
    public List<Attribution> find(Scene scene, Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        for (Cue cue : Cue.in(sentence)) {
            Optional<Word> it = sentence.child(cue.verb(), "expl", "nsubj:pass")
                    .filter(word -> word.form().equalsIgnoreCase("it"));
            boolean passive = sentence.hasChild(cue.verb(), "aux:pass");
            List<Word> clauses = sentence.children(cue.verb(), "ccomp", "csubj", "advcl");
            if (it.isPresent() && passive && !clauses.isEmpty()) {
                content(scene, cue, clauses)
                        .ifPresent(content -> found.add(attribution(scene, cue, it.get(), content)));
            }
        }
        return found;
    }

    private static Optional<Span> content(Scene scene, Cue cue, List<Word> clauses) {
        List<Word> words = cue.sentence().words().stream()
                .filter(word -> word.index() > cue.verb().index())
                .filter(word ->
                        clauses.stream().anyMatch(clause -> cue.sentence().dominates(clause, word)))
                .toList();
        return Content.between(scene.report().text(), words);
    }

    private static Attribution attribution(Scene scene, Cue cue, Word it, Span content) {
        Span words = it.span().cover(cue.verb().span());
        Mention nobody = new Mention(
                scene.report().id(),
                words,
                scene.report().words(words),
                Mention.Kind.UNNAMED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Attribution.by(cue, List.of(nobody), content, "statement.impersonal-report", CONFIDENCE);
    }
}
