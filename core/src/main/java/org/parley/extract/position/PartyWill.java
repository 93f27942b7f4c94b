package org.parley.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.model.Position;
import org.parley.model.Position.Stance;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/**
 * A party will or will not do something: Aland's envoy: "We will keep the corridor open" → Aland accepts "keep the corridor
 * open"; "it would never sign a ceasefire" → rejects.
 */
final class PartyWill implements Rule<Position> {
    private static final double CONFIDENCE = 0.45;
    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "can", "could");
    private static final Set<String> CERTAIN = Set.of("will", "would", "shall");
    private static final WordList IDLE = WordList.load("idle-verbs");

    private static final WordList MEETING = WordList.load("encounter-verbs");

    @Override
    public String id() {
        return "position.will";
    }

    @Override
    public List<Position> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Position> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                Clause clause = new Clause(sentence, word);
                if (isIntention(clause)) {
                    List<Mention> holders = holders(parties, clause);
                    Stance stance = clause.isNegated() ? Stance.REJECTS : Stance.ACCEPTS;
                    found.addAll(new Stand(sentence, word, stance, holders, List.of(word), true)
                            .positions(scene, parties, id(), CONFIDENCE));
                }
            }
        }
        return found;
    }

    private static boolean isIntention(Clause clause) {
        boolean act = clause.predicate().upos() == Upos.VERB
                && !IDLE.contains(clause.predicate().lemma())
                && (clause.isNegated() || !MEETING.contains(clause.predicate().lemma()))
                && !clause.isPassive()
                && !clause.isSupposed();
        return act
                && clause.modal()
                        .filter(clause.isNegated() ? FUTURE::contains : CERTAIN::contains)
                        .isPresent();
    }

    /** The party that speaks, if it speaks of itself. */
    private static List<Mention> holders(Parties parties, Clause clause) {
        List<Mention> speakers = parties.speakersAt(clause.predicate().span());
        List<Mention> subjects = clause.subject()
                .map(word -> parties.at(clause.sentence(), word))
                .orElse(List.of());
        if (speakers.isEmpty() && !parties.isQuoted(clause.predicate().span())) {
            return subjects;
        }
        return subjects.stream()
                .filter(subject -> speakers.stream().anyMatch(speaker -> parties.sameParty(speaker, subject)))
                .toList();
    }
}
