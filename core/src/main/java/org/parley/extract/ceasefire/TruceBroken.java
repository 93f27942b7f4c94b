package org.parley.extract.ceasefire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.model.Ceasefire.Status;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/**
 * Somebody breaks a ceasefire, or fights on in spite of it: "Borland's violation of the truce" → violated by Borland;
 * "shelling went on despite the ceasefire" → violated.
 */
final class TruceBroken implements TruceRule {
    private static final Set<String> IN_SPITE = Set.of("despite", "notwithstanding");

    @Override
    public String id() {
        return "ceasefire.broken";
    }

    @Override
    public double confidence() {
        return 0.6;
    }

    @Override
    public Optional<TruceTold> tell(Truce truce, Parties parties) {
        Sentence sentence = truce.sentence();
        Optional<Word> above = sentence.head(truce.head());
        if (above.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = new Clause(sentence, above.get());
        if (clause.cases(truce.head()).stream().anyMatch(IN_SPITE::contains)) {
            return Optional.of(
                    new TruceTold(truce, Status.VIOLATED, above.get(), parties.around(truce.sentence(), truce.head())));
        }
        if (isMissing(truce)) {
            return Optional.of(new TruceTold(truce, Status.VIOLATED, truce.noun(), List.of()));
        }
        boolean breaks = truce.companion().filter("violated"::equals).isPresent()
                || TruceWords.find(clause, true)
                        .filter(entry -> entry.status() == Status.VIOLATED)
                        .isPresent();
        if (!breaks || clause.isNegated() || clause.isSupposed()) {
            return Optional.empty();
        }
        Word cue = truce.companion().isPresent() ? truce.head() : above.get();
        if (isFeared(new Clause(sentence, cue))) {
            return Optional.of(new TruceTold(truce, Status.IN_FORCE, cue, List.of()));
        }
        return Optional.of(
                new TruceTold(truce, Status.VIOLATED, cue, breakers(parties, new Clause(sentence, cue), truce)));
    }

    /** "Would be a breach of the truce". */
    private static boolean isFeared(Clause cue) {
        boolean own = cue.modal().isPresent();
        return own
                || cue.sentence()
                        .head(cue.predicate())
                        .flatMap(verb -> new Clause(cue.sentence(), verb).modal())
                        .isPresent();
    }

    /** "There is no ceasefire". */
    private static boolean isMissing(Truce truce) {
        Sentence sentence = truce.sentence();
        boolean none = sentence.children(truce.head(), "det").stream()
                .anyMatch(det -> det.form().equalsIgnoreCase("no"));
        return none
                && sentence.head(truce.head())
                        .filter(verb ->
                                sentence.hasChild(verb, "expl") && verb.xpos().equals("VBZ"))
                        .isPresent();
    }

    private static List<Mention> breakers(Parties parties, Clause cue, Truce truce) {
        Optional<Word> doer = cue.isPassive() ? cue.agent() : cue.subject();
        List<Mention> by = doer.map(word -> parties.at(cue.sentence(), word)).orElse(List.of());
        return by.isEmpty() ? parties.owners(cue.sentence(), cue.predicate(), List.of(truce.head())) : by;
    }
}
