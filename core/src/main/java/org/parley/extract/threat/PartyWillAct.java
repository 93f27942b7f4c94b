package org.parley.extract.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Conditions;
import org.parley.extract.clause.Parties;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.model.Threat;
import org.parley.model.Threat.Act;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/**
 * A party will act against another if something happens: "Aland will attack the port if the siege goes on" → force, by Aland,
 * condition "the siege goes on". Leaving the table threatens even without a condition: "Borland could walk away from the
 * talks".
 */
final class PartyWillAct implements Rule<Threat> {
    private static final double CONFIDENCE = 0.5;
    private static final WordList LEAVING = WordList.load("leaving-verbs");
    private static final Set<String> SIGNALS = Set.of("will", "would", "shall", "could", "may", "might");

    @Override
    public String id() {
        return "threat.will";
    }

    @Override
    public List<Threat> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Threat> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                if (word.upos() == Upos.VERB) {
                    menace(parties, new Clause(sentence, word))
                            .flatMap(menace -> menace.threat(scene, parties, id(), CONFIDENCE))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Menace> menace(Parties parties, Clause clause) {
        Optional<String> modal = clause.modal();
        boolean hasCondition =
                Conditions.of(clause.sentence(), List.of(clause.predicate())).isPresent();
        boolean leaves = LEAVING.contains(clause.lemma());
        boolean signals =
                (hasCondition || leaves) && modal.filter(SIGNALS::contains).isPresent();
        Optional<Act> act = Acts.of(clause.sentence(), clause.predicate());
        if (!signals || act.isEmpty() || clause.isPassive() || clause.isNegated() || clause.isSupposed()) {
            return Optional.empty();
        }
        List<Mention> by = clause.subject()
                .map(word -> parties.at(clause.sentence(), word))
                .orElse(List.of());
        return Optional.of(
                new Menace(clause.sentence(), clause.predicate(), by, act.get(), List.of(clause.predicate())));
    }
}
