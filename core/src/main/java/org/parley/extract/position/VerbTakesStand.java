package org.parley.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.extract.clause.Slot;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.model.Position;
import org.parley.model.Position.Stance;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/**
 * A party does something that takes a stand: "Aland rejected a 30-day truce" → Aland rejects "a 30-day truce"; "Borland
 * did not agree to release prisoners" → Borland rejects "release prisoners".
 */
final class VerbTakesStand implements Rule<Position> {
    private static final double CONFIDENCE = 0.55;
    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought", "shall");
    private static final Set<String> POSSIBILITY = Set.of("could", "may", "might", "can");

    private static final WordList WISHES = WordList.load("wish-verbs");
    private static final WordList IDLE = WordList.load("idle-verbs");
    private static final WordList PLANS = WordList.load("plan-nouns");
    private static final WordList MEETING = WordList.load("encounter-verbs");
    private static final WordList AGREEMENTS = WordList.load("agreement-nouns");

    @Override
    public String id() {
        return "position.verb";
    }

    @Override
    public List<Position> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Position> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                if (word.upos() == Upos.VERB) {
                    stand(parties, new Clause(sentence, word))
                            .ifPresent(stand -> found.addAll(stand.positions(scene, parties, id(), CONFIDENCE)));
                }
            }
        }
        return found;
    }

    private static Optional<Stand> stand(Parties parties, Clause clause) {
        Optional<StanceLexicon.Entry> entry = StanceLexicon.VERBS.find(clause.lemma());
        if (entry.isEmpty() || clause.isPassive() || !isReal(clause)) {
            return Optional.empty();
        }
        List<Word> term = Slot.fill(entry.get().slots(), clause.sentence(), clause.predicate());
        Optional<Stance> stance = entry.get().stance(clause.isNegated()).flatMap(plain -> tempered(plain, clause));
        List<Mention> holders = clause.subject()
                .map(word -> parties.at(clause.sentence(), word))
                .orElse(List.of());
        boolean needsTopic = entry.get().demand() == StanceLexicon.Demand.TOPIC;
        if (term.isEmpty()
                || stance.isEmpty()
                || holders.isEmpty()
                || !meets(entry.get().demand(), clause, term)) {
            return Optional.empty();
        }
        return Optional.of(new Stand(clause.sentence(), clause.predicate(), stance.get(), holders, term, needsTopic));
    }

    /** Not merely supposed, asked for or proposed by somebody: "demanded that Aland accept", "if Aland accepts". */
    private static boolean isReal(Clause clause) {
        boolean obliged = clause.modal().filter(OBLIGATION::contains).isPresent();
        boolean asked = clause.predicate().is("ccomp")
                && clause.sentence()
                        .head(clause.predicate())
                        .flatMap(head -> StanceLexicon.VERBS.find(new Clause(clause.sentence(), head).lemma()))
                        .filter(entry -> entry.stance() == Stance.DEMANDS || entry.stance() == Stance.PROPOSES)
                        .isPresent();
        return !obliged && !asked && !clause.isSupposed();
    }

    private static boolean meets(StanceLexicon.Demand demand, Clause clause, List<Word> term) {
        return switch (demand) {
            case NONE, TOPIC -> !isIdle(clause, term.get(0));
            case PLAN -> PLANS.contains(term.get(0).lemma());
            case AGREEMENT -> AGREEMENTS.contains(term.get(0).lemma());
            case DIRECTIVE -> isDirective(new Clause(clause.sentence(), term.get(0)));
        };
    }

    /** "Wants to visit", "wants to help": an errand, not a term. */
    private static boolean isIdle(Clause clause, Word term) {
        boolean wish = WISHES.contains(clause.lemma());
        return wish
                && term.is("xcomp")
                && !clause.isNegated()
                && (MEETING.contains(term.lemma()) || IDLE.contains(term.lemma()));
    }

    /** "That he resign", "that he should resign", "resigning". */
    private static boolean isDirective(Clause clause) {
        String tag = clause.predicate().xpos();
        boolean bare = tag.equals("VB") && clause.modal().isEmpty();
        return bare
                || tag.equals("VBG")
                || clause.modal().filter(OBLIGATION::contains).isPresent();
    }

    /** "May accept" is open; "may reject" tells no stand. */
    private static Optional<Stance> tempered(Stance stance, Clause clause) {
        boolean possible = clause.modal().filter(POSSIBILITY::contains).isPresent();
        if (!possible || clause.isNegated()) {
            return Optional.of(stance);
        }
        return stance == Stance.REJECTS ? Optional.empty() : Optional.of(Stance.OPEN);
    }
}
