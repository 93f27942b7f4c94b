package org.parley.extract.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.extract.clause.Slot;
import org.parley.model.Mention;
import org.parley.model.Threat;
import org.parley.model.Threat.Act;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/**
 * A verb of threatening: "Aland threatened to leave the talks unless Borland disarms" → withdraw, by Aland, condition
 * "Borland disarms"; "Borland vowed to strike back" → force.
 */
final class PartyThreatens implements Rule<Threat> {
    private static final double CONFIDENCE = 0.8;

    @Override
    public String id() {
        return "threat.verb";
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
        Optional<ThreatLexicon.Entry> entry = ThreatLexicon.VERBS.find(clause.lemma());
        if (entry.isEmpty() || clause.isPassive() || clause.isNegated() || clause.isSupposed()) {
            return Optional.empty();
        }
        List<Word> told = Slot.fill(entry.get().slots(), clause.sentence(), clause.predicate());
        Optional<Act> act = entry.get().act(Acts.of(clause.sentence(), told));
        List<Mention> by = clause.subject()
                .map(word -> parties.at(clause.sentence(), word))
                .orElse(List.of());
        return told.isEmpty() || act.isEmpty()
                ? Optional.empty()
                : Optional.of(new Menace(clause.sentence(), clause.predicate(), by, act.get(), told));
    }
}
