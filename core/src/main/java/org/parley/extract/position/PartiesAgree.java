package org.parley.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.model.Position;
import org.parley.model.Position.Stance;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/**
 * An agreement named with its parties: "the accord signed between Aland and Borland" → both accept "the accord …".
 */
final class PartiesAgree implements Rule<Position> {
    private static final double CONFIDENCE = 0.4;
    private static final WordList AGREEMENTS = WordList.load("agreement-nouns");

    @Override
    public String id() {
        return "position.agreement-between";
    }

    @Override
    public List<Position> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Position> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                if (AGREEMENTS.contains(word.lemma().toLowerCase(Locale.ROOT))) {
                    stand(parties, new Clause(sentence, word))
                            .ifPresent(stand -> found.addAll(stand.positions(scene, parties, id(), CONFIDENCE)));
                }
            }
        }
        return found;
    }

    private static Optional<Stand> stand(Parties parties, Clause noun) {
        List<Mention> holders = noun.sentence().children(noun.predicate(), "acl").stream()
                .filter(verb -> verb.xpos().equals("VBN") && isSettling(verb))
                .map(verb -> parties.between(noun.sentence(), verb))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return holders.size() < 2
                ? Optional.empty()
                : Optional.of(new Stand(
                        noun.sentence(), noun.predicate(), Stance.ACCEPTS, holders, List.of(noun.predicate()), false));
    }

    /** "Reached", "signed", "struck". */
    private static boolean isSettling(Word verb) {
        return StanceLexicon.VERBS
                .find(verb.lemma())
                .filter(entry -> entry.stance() == Stance.ACCEPTS)
                .isPresent();
    }
}
