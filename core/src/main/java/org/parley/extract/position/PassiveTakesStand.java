package org.parley.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.extract.clause.Slot;
import org.parley.model.Mention;
import org.parley.model.Position;
import org.parley.model.Position.Stance;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/**
 * Something is proposed, backed or rejected by a party: "a corridor proposed by Aland" → Aland proposes "a corridor"; "the
 * plan was rejected by Borland" → Borland rejects "the plan".
 */
final class PassiveTakesStand implements Rule<Position> {
    private static final double CONFIDENCE = 0.35;

    @Override
    public String id() {
        return "position.passive";
    }

    @Override
    public List<Position> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Position> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                if (word.upos() == Upos.VERB || word.xpos().equals("VBN")) {
                    stand(parties, new Clause(sentence, word))
                            .ifPresent(stand -> found.addAll(stand.positions(scene, parties, id(), CONFIDENCE)));
                }
            }
        }
        return found;
    }

    private static Optional<Stand> stand(Parties parties, Clause clause) {
        Optional<StanceLexicon.Entry> entry = StanceLexicon.VERBS.find(clause.lemma());
        Optional<Word> patient = clause.patient();
        if (entry.isEmpty() || patient.isEmpty() || !clause.isPassive() || clause.isSupposed()) {
            return Optional.empty();
        }
        List<Mention> holders =
                clause.agent().map(word -> parties.at(clause.sentence(), word)).orElse(List.of());
        Optional<Stance> stance = entry.get().stance(clause.isNegated());
        if (holders.isEmpty() || stance.isEmpty()) {
            return Optional.empty();
        }
        List<Word> term = Slot.fill(Slot.list("subj+to;subj"), clause.sentence(), clause.predicate());
        return Optional.of(new Stand(clause.sentence(), clause.predicate(), stance.get(), holders, term, true));
    }
}
