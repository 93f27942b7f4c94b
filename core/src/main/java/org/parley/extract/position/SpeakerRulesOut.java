package org.parley.extract.position;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.model.Position;
import org.parley.model.Position.Stance;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/**
 * A party says that there is no such thing: Aland's envoy: "There can be no talks under fire" → Aland rejects "talks under
 * fire"; "no amnesty is possible" → rejects "amnesty".
 */
final class SpeakerRulesOut implements Rule<Position> {
    private static final double CONFIDENCE = 0.4;

    @Override
    public String id() {
        return "position.speaker-rules-out";
    }

    @Override
    public List<Position> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Position> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                if (isDenied(sentence, word) && isPossibility(new Clause(sentence, word))) {
                    found.addAll(new Stand(
                                    sentence,
                                    word,
                                    Stance.REJECTS,
                                    parties.speakersAt(word.span()),
                                    List.of(word),
                                    true)
                            .positions(scene, parties, id(), CONFIDENCE));
                }
            }
        }
        return found;
    }

    private static boolean isDenied(Sentence sentence, Word noun) {
        return sentence.children(noun, "det").stream()
                .anyMatch(det -> det.form().equalsIgnoreCase("no"));
    }

    /** Subject of "there is" or of "is possible", or the predicate of "there is" itself. */
    private static boolean isPossibility(Clause clause) {
        Sentence sentence = clause.sentence();
        if (sentence.hasChild(clause.predicate(), "expl")) {
            return clause.modal().isPresent();
        }
        return clause.predicate().is("nsubj")
                && sentence.head(clause.predicate())
                        .filter(head -> head.lemma().equals("possible")
                                || new Clause(sentence, head).modal().isPresent())
                        .isPresent();
    }
}
