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
 * A cue verb with a clause.
 *
 * <p>"The minister warned that the talks would fail." → speaker "The minister", content "the talks would fail".
 */
final class ReportedClause implements AttributionRule {
    private static final double CONFIDENCE = 0.85;

    @Override
    public List<Attribution> find(Scene scene, Sentence sentence) {
        Speakers speakers = new Speakers(scene);
        List<Attribution> found = new ArrayList<>();
        for (Cue cue : Cue.in(sentence)) {
            clause(cue).ifPresent(clause -> {
                List<Mention> who = speakers.of(cue);
                Optional<Span> content = content(scene, cue, clause);
                if (!who.isEmpty() && content.isPresent()) {
                    found.add(new Attribution(
                            who,
                            content.get(),
                            cue.verb().span(),
                            cue.words(),
                            Optional.of(cue.verb()),
                            "statement.reported-clause",
                            CONFIDENCE));
                }
            });
        }
        return found;
    }

    private static Optional<Word> clause(Cue cue) {
        Sentence sentence = cue.sentence();
        Optional<Word> clause = sentence.child(cue.verb(), "ccomp");
        if (clause.isPresent()) {
            return clause;
        }
        return sentence.children(cue.verb(), "parataxis").stream()
                .filter(child -> sentence.hasChild(child, "nsubj", "expl", "csubj"))
                .findFirst();
    }

    private static Optional<Span> content(Scene scene, Cue cue, Word clause) {
        String text = scene.report().text();
        Optional<Span> span = Content.of(text, cue.sentence(), clause, List.of());
        return span.filter(words -> !words.contains(cue.verb().span()) && Content.saysSomething(text, words));
    }
}
