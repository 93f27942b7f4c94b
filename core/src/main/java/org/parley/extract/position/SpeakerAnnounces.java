package org.parley.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.model.Position;
import org.parley.model.Position.Stance;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/**
 * A party says what will or will not be done, without saying by whom: Aland's envoy: "The accord will be amended" → Aland
 * proposes "The accord will be amended"; "the truce would not be renewed" → rejects.
 */
final class SpeakerAnnounces implements Rule<Position> {
    private static final double CONFIDENCE = 0.35;
    private static final Set<String> FUTURE = Set.of("will", "would", "shall");

    @Override
    public String id() {
        return "position.speaker-announces";
    }

    @Override
    public List<Position> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Position> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                Clause clause = new Clause(sentence, word);
                if (isAnnounced(clause)) {
                    Stance stance = clause.isNegated() ? Stance.REJECTS : Stance.PROPOSES;
                    found.addAll(new Stand(sentence, word, stance, parties.speakersAt(word.span()), List.of(word), true)
                            .positions(scene, parties, id(), CONFIDENCE));
                }
            }
        }
        return found;
    }

    private static boolean isAnnounced(Clause clause) {
        return clause.isPassive()
                && !clause.isSupposed()
                && clause.agent().isEmpty()
                && clause.modal().filter(FUTURE::contains).isPresent();
    }
}
