package org.parley.extract.ceasefire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.model.Ceasefire.Status;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/**
 * The words that the ceasefire depends on tell of it: "Aland called for a truce" → proposed by Aland; "the ceasefire is
 * holding" → in force; "refused to observe a truce" → rejected.
 */
final class TruceGoverned implements TruceRule {
    private static final int FAR = 5;
    private static final Set<String> IMPLICATIVE = Set.of("force", "manage", "lead", "get");
    private static final Set<String> UNREAL = Set.of("would", "could", "should", "must", "may", "might", "can", "will");

    @Override
    public String id() {
        return "ceasefire.governed";
    }

    @Override
    public double confidence() {
        return 0.5;
    }

    @Override
    public Optional<TruceTold> tell(Truce truce, Parties parties) {
        Optional<TruceTold> found = Optional.empty();
        Word below = truce.head();
        for (int step = 0; step < FAR; step++) {
            Optional<Word> above = truce.sentence().head(below);
            if (above.isEmpty()) {
                return found;
            }
            if (below.is("conj")) {
                below = above.get();
                continue;
            }
            Clause clause = new Clause(truce.sentence(), above.get());
            Optional<TruceTold> told = told(truce, parties, clause, below, found.isPresent());
            found = told.isPresent() ? told : found;
            if (found.isPresent() && (!isOpen(clause) || holds(found.get()) || owned(parties, clause, truce))) {
                return found;
            }
            below = above.get();
        }
        return found;
    }

    /** Whether the word above still decides: "to observe a truce" depends on who agreed or refused to. */
    private static boolean isOpen(Clause clause) {
        Word word = clause.predicate();
        boolean noun = word.upos() == Upos.NOUN && word.isAny("obj", "nsubj:pass", "nmod");
        return noun
                || word.is("xcomp")
                || clause.isInfinitive()
                || (word.is("advcl") && word.xpos().equals("VBG"))
                || (word.is("ccomp") && word.xpos().equals("VB"));
    }

    private static Optional<TruceTold> told(Truce truce, Parties parties, Clause clause, Word below, boolean outer) {
        boolean direct = below.isAny("obj", "nsubj");
        Optional<TruceWords.Entry> entry = TruceWords.find(clause, direct);
        if (entry.isEmpty() || !applies(entry.get().status(), direct, outer)) {
            return Optional.empty();
        }
        Optional<Status> plain = clause.isNegated() || isNone(clause, below)
                ? entry.get().negated()
                : Optional.of(entry.get().status());
        return plain.map(status ->
                        isUnreal(clause) && !clause.isNegated() ? entry.get().unreal() : status)
                .map(status -> new TruceTold(truce, status, clause.predicate(), doers(parties, clause, truce)));
    }

    /** Declaring takes an object; that a plan ends or that somebody begins to plan says nothing of the ceasefire itself. */
    private static boolean applies(Status status, boolean direct, boolean outer) {
        boolean declares = status == Status.DECLARED;
        boolean tellsOfPlan =
                outer && (status == Status.IN_FORCE || status == Status.ENDED || status == Status.VIOLATED);
        return !tellsOfPlan && (!declares || direct);
    }

    /** "To replace the armistice": whatever is planned, it is there. */
    private static boolean holds(TruceTold told) {
        return told.status() == Status.IN_FORCE;
    }

    private static boolean owned(Parties parties, Clause clause, Truce truce) {
        return clause.predicate().upos() == Upos.NOUN
                && !parties.owners(clause.sentence(), clause.predicate(), List.of(truce.head()))
                        .isEmpty();
    }

    private static boolean isNone(Clause clause, Word noun) {
        return clause.sentence().children(noun, "det").stream()
                .anyMatch(det -> det.form().equalsIgnoreCase("no"));
    }

    private static boolean isUnreal(Clause clause) {
        boolean modal = clause.modal().filter(UNREAL::contains).isPresent();
        boolean forced = clause.predicate().is("xcomp")
                && clause.sentence()
                        .head(clause.predicate())
                        .filter(head -> IMPLICATIVE.contains(head.lemma()))
                        .isPresent();
        return modal || (clause.isInfinitive() && !forced);
    }

    /** Who does it; else whose proposal it is; else whom the ceasefire is between; else who says so. */
    private static List<Mention> doers(Parties parties, Clause clause, Truce truce) {
        Sentence sentence = clause.sentence();
        List<List<Mention>> candidates = new ArrayList<>();
        if (clause.predicate().upos() == Upos.VERB) {
            Optional<Word> doer = clause.isPassive() ? clause.agent() : clause.subject();
            candidates.add(doer.filter(word -> word.index() != truce.head().index())
                    .map(word -> parties.at(sentence, word))
                    .orElse(List.of()));
        } else {
            candidates.add(parties.owners(sentence, clause.predicate(), List.of(truce.head())));
            candidates.add(sentence.head(clause.predicate())
                    .filter(verb -> verb.upos() == Upos.VERB)
                    .flatMap(verb -> new Clause(sentence, verb).subject())
                    .map(word -> parties.at(sentence, word))
                    .orElse(List.of()));
        }
        candidates.add(parties.around(sentence, truce.head()));
        candidates.add(parties.between(sentence, clause.predicate()));
        candidates.add(parties.speakersAt(truce.noun().span()));
        return candidates.stream().filter(by -> !by.isEmpty()).findFirst().orElse(List.of());
    }
}
