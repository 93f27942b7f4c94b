package org.parley.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * A party says what must or should be done: Aland's envoy: "The siege must end" → Aland demands "The siege must end"; "aid
 * should not be taxed" → rejects.
 */
final class SpeakerDemands implements Rule<Position> {
    private static final double CONFIDENCE = 0.55;
    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");
    private static final Set<String> SEMI_MODALS = Set.of("have", "need");
    private static final WordList IDLE = WordList.load("idle-verbs");

    @Override
    public String id() {
        return "position.speaker-demands";
    }

    @Override
    public List<Position> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Position> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                Clause clause = new Clause(sentence, word);
                if (isObliging(clause) && !isQuestion(sentence)) {
                    List<Mention> holders = parties.speakersAt(word.span());
                    Stance stance = negated(clause) ? Stance.REJECTS : Stance.DEMANDS;
                    found.addAll(new Stand(sentence, word, stance, holders, List.of(word), true)
                            .positions(scene, parties, id(), CONFIDENCE));
                }
            }
        }
        return found;
    }

    private static boolean isObliging(Clause clause) {
        boolean idle = clause.predicate().upos() == Upos.VERB
                && IDLE.contains(clause.predicate().lemma());
        if (idle || isConditional(clause)) {
            return false;
        }
        return clause.modal().filter(OBLIGATION::contains).isPresent()
                || semiModal(clause).isPresent();
    }

    private static boolean isConditional(Clause clause) {
        return clause.isSupposed() && semiModal(clause).isEmpty();
    }

    /** "have" of "have to resign", "need" of "need to resign". */
    private static Optional<Word> semiModal(Clause clause) {
        return clause.predicate().is("xcomp") && clause.isInfinitive()
                ? clause.sentence().head(clause.predicate()).filter(head -> SEMI_MODALS.contains(head.lemma()))
                : Optional.empty();
    }

    private static boolean negated(Clause clause) {
        return clause.isNegated()
                || semiModal(clause)
                        .filter(head -> new Clause(clause.sentence(), head).isNegated())
                        .isPresent();
    }

    private static boolean isQuestion(Sentence sentence) {
        return sentence.words().get(sentence.words().size() - 1).form().equals("?");
    }
}
