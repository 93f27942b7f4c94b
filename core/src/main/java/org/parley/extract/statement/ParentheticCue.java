package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Scene;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * A cue clause set into, or behind, what is said.
 *
 * <p>"The talks would fail, the minister said on Tuesday." → speaker "the minister", content "The talks would fail".
 */
final class ParentheticCue implements AttributionRule {
    private static final double CONFIDENCE = 0.7;

    @Override
    public List<Attribution> find(Scene scene, Sentence sentence) {
        Speakers speakers = new Speakers(scene);
        List<Attribution> found = new ArrayList<>();
        for (Cue cue : Cue.in(sentence)) {
            Optional<Word> told = told(cue);
            if (told.isEmpty()) {
                continue;
            }
            List<Mention> who = speakers.of(cue);
            Optional<Span> content = content(scene, cue, told.get());
            if (!who.isEmpty() && content.isPresent()) {
                found.add(Attribution.by(cue, who, content.get(), "statement.parenthetic-cue", CONFIDENCE));
            }
        }
        return found;
    }

    /** The head of the clause that is told, if the cue stands beside it. */
    private static Optional<Word> told(Cue cue) {
        if (cue.verb().is("parataxis")) {
            return cue.sentence().head(cue.verb()).filter(head -> !isCueBehind(head, cue));
        }
        return isSetIn(cue) ? clauseAround(cue) : Optional.empty();
    }

    /**
     * "The pits, Koval said, would close": commas around a subject and a verb of speech that lacks its object. The tree may
     * take that for a relative clause.
     */
    private static boolean isSetIn(Cue cue) {
        Sentence sentence = cue.sentence();
        List<Word> clause = sentence.subtree(cue.verb()).stream()
                .filter(word -> !word.form().equals(","))
                .toList();
        boolean relative = clause.stream().anyMatch(word -> word.xpos().startsWith("W"));
        return cue.verb().is("acl")
                && !relative
                && isComma(sentence, clause.get(0).index() - 1)
                && isComma(sentence, clause.get(clause.size() - 1).index() + 1)
                && sentence.hasChild(cue.verb(), "nsubj")
                && !sentence.hasChild(cue.verb(), "ccomp", "xcomp", "obj");
    }

    private static boolean isComma(Sentence sentence, int at) {
        return at > 0
                && at < sentence.words().size() - 1
                && sentence.word(at).form().equals(",");
    }

    private static Optional<Word> clauseAround(Cue cue) {
        Optional<Word> above = cue.sentence().head(cue.verb());
        while (above.isPresent()
                && above.get().upos() != Upos.VERB
                && above.get().head() >= 0) {
            above = cue.sentence().head(above.get());
        }
        return above;
    }

    private static Optional<Span> content(Scene scene, Cue cue, Word told) {
        Sentence sentence = cue.sentence();
        String text = scene.report().text();
        return Content.of(text, sentence, told, sentence.subtree(cue.verb()))
                .filter(span -> Content.saysSomething(text, span));
    }

    /** In "the king ordered a halt, officials said" it is the officials whose clause is set in. */
    private static boolean isCueBehind(Word head, Cue cue) {
        return head.index() > cue.verb().index() && CueVerbs.frame(head.lemma()).isPresent();
    }
}
