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
    private static final double CONFIDENCE = 0.9;

    @Override
    public List<Attribution> find(Scene scene, Sentence sentence) {
        Speakers speakers = new Speakers(scene);
        List<Attribution> found = new ArrayList<>();
        for (Cue cue : Cue.in(sentence)) {
            List<Word> clauses = clauses(cue);
            List<Mention> who = clauses.isEmpty() ? List.of() : speakers.of(cue);
            Optional<Span> content = content(scene, cue, clauses, who);
            if (!who.isEmpty() && content.isPresent()) {
                found.add(Attribution.by(cue, who, content.get(), "statement.reported-clause", CONFIDENCE));
            }
        }
        return found;
    }

    /** A parser torn between two readings may hang several pieces of one clause on the verb. */
    private static List<Word> clauses(Cue cue) {
        Sentence sentence = cue.sentence();
        List<Word> clauses = sentence.children(cue.verb(), "ccomp");
        if (!clauses.isEmpty()) {
            return clauses;
        }
        List<Word> loose = sentence.children(cue.verb(), "parataxis").stream()
                .filter(child -> sentence.hasChild(child, "nsubj", "expl", "csubj"))
                .limit(1)
                .toList();
        return loose.isEmpty() ? swallowing(cue) : loose;
    }

    /** "with sources indicating the talks are stuck": the tree may hang "sources indicating" below "stuck". */
    private static List<Word> swallowing(Cue cue) {
        Sentence sentence = cue.sentence();
        boolean bare =
                cue.verb().xpos().equals("VBG") && sentence.children(cue.verb()).isEmpty();
        return Optional.of(cue.verb()).filter(verb -> bare && verb.is("acl")).flatMap(sentence::head).stream()
                .flatMap(noun -> sentence.head(noun).stream())
                .filter(verb -> verb.index() > cue.verb().index())
                .toList();
    }

    private static Optional<Span> content(Scene scene, Cue cue, List<Word> clauses, List<Mention> who) {
        String text = scene.report().text();
        boolean swallowed = clauses.stream().anyMatch(clause -> cue.sentence().dominates(clause, cue.verb()));
        List<Word> words = cue.sentence().words().stream()
                .filter(word -> !swallowed || word.index() > cue.verb().index())
                .filter(word ->
                        clauses.stream().anyMatch(clause -> cue.sentence().dominates(clause, word)))
                .filter(word -> who.stream().noneMatch(speaker -> speaker.span().contains(word.span())))
                .toList();
        return Content.between(text, words)
                .filter(span -> !span.contains(cue.verb().span()) && Content.saysSomething(text, span));
    }
}
