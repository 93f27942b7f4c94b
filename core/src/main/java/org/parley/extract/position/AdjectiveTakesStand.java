package org.parley.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.parley.reading.Word;

/**
 * A party is ready, open or opposed: "Aland is willing to withdraw if Borland disarms" → Aland conditional "withdraw";
 * "Borland remains opposed to any land swap" → Borland rejects "any land swap".
 */
final class AdjectiveTakesStand implements Rule<Position> {
    private static final double CONFIDENCE = 0.4;

    @Override
    public String id() {
        return "position.adjective";
    }

    @Override
    public List<Position> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Position> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                StanceLexicon.ADJECTIVES
                        .find(word.form().toLowerCase(Locale.ROOT))
                        .flatMap(entry -> stand(parties, new Clause(sentence, word), entry))
                        .ifPresent(stand -> found.addAll(stand.positions(scene, parties, id(), CONFIDENCE)));
            }
        }
        return found;
    }

    private static Optional<Stand> stand(Parties parties, Clause clause, StanceLexicon.Entry entry) {
        if (clause.isSupposed() || clause.predicate().is("amod")) {
            return Optional.empty();
        }
        List<Word> term = Slot.fill(entry.slots(), clause.sentence(), clause.predicate());
        List<Mention> holders = clause.subject()
                .map(word -> parties.at(clause.sentence(), word))
                .orElse(List.of());
        Optional<Stance> stance = entry.stance(clause.isNegated());
        if (term.isEmpty() || holders.isEmpty() || stance.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Stand(clause.sentence(), clause.predicate(), stance.get(), holders, term, true));
    }
}
