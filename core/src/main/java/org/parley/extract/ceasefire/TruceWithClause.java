package org.parley.extract.ceasefire;

import java.util.List;
import java.util.Optional;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.model.Ceasefire.Status;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/**
 * A clause hung on the ceasefire tells of it: "the truce signed by Aland" → agreed by Aland; "a truce that took effect on
 * Monday" → in force.
 */
final class TruceWithClause implements TruceRule {
    @Override
    public String id() {
        return "ceasefire.clause";
    }

    @Override
    public double confidence() {
        return 0.8;
    }

    @Override
    public Optional<TruceTold> tell(Truce truce, Parties parties) {
        Sentence sentence = truce.sentence();
        if (isGivenUp(truce)) {
            return Optional.empty();
        }
        for (Word verb : sentence.children(truce.head(), "acl")) {
            Clause clause = new Clause(sentence, verb);
            Optional<Status> status = TruceWords.find(clause, true)
                    .flatMap(entry -> clause.isNegated() ? entry.negated() : Optional.of(entry.status()))
                    .map(plain -> plain == Status.ENDED && endsSomethingElse(clause) ? Status.IN_FORCE : plain);
            if (status.isPresent() && !clause.isInfinitive()) {
                return Optional.of(new TruceTold(truce, status.get(), verb, doers(parties, clause, truce)));
            }
        }
        return Optional.empty();
    }

    /** "Withdrew from the truce signed in May": the verb above tells more. */
    private static boolean isGivenUp(Truce truce) {
        return truce.sentence()
                .head(truce.head())
                .flatMap(word -> TruceWords.find(new Clause(truce.sentence(), word), true))
                .filter(entry -> entry.status() == Status.ENDED || entry.status() == Status.REJECTED)
                .isPresent();
    }

    /** "The truce that ended the war". */
    private static boolean endsSomethingElse(Clause clause) {
        return !clause.isPassive() && clause.sentence().hasChild(clause.predicate(), "obj");
    }

    private static List<Mention> doers(Parties parties, Clause clause, Truce truce) {
        Optional<Word> doer = clause.isPassive() ? clause.agent() : clause.subject();
        List<Mention> by = doer.filter(word -> word.index() != truce.head().index())
                .map(word -> parties.at(clause.sentence(), word))
                .orElse(List.of());
        List<Mention> between = parties.between(clause.sentence(), clause.predicate());
        List<Mention> around = between.isEmpty() ? parties.around(clause.sentence(), truce.head()) : between;
        return by.isEmpty() ? around : by;
    }
}
