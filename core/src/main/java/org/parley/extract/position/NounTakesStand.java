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
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.model.Position;
import org.parley.model.Position.Stance;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/**
 * A stand named by a noun: "Aland's demand that the blockade end" → Aland demands "the blockade end"; "expressed support
 * for a recount" → the subject accepts "a recount".
 */
final class NounTakesStand implements Rule<Position> {
    private static final double CONFIDENCE = 0.6;
    private static final WordList LIGHT = WordList.load("light-verbs");

    @Override
    public String id() {
        return "position.noun";
    }

    @Override
    public List<Position> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Position> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                if (word.upos() == Upos.NOUN) {
                    StanceLexicon.NOUNS
                            .find(word.lemma().toLowerCase(Locale.ROOT))
                            .flatMap(entry -> stand(parties, sentence, word, entry))
                            .ifPresent(stand -> found.addAll(stand.positions(scene, parties, id(), CONFIDENCE)));
                }
            }
        }
        return found;
    }

    private static Optional<Stand> stand(Parties parties, Sentence sentence, Word noun, StanceLexicon.Entry entry) {
        List<Word> term = term(sentence, noun, entry);
        if (term.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> own = parties.owners(sentence, noun, term);
        if (!own.isEmpty()) {
            return Optional.of(new Stand(sentence, noun, entry.stance(), own, term, true));
        }
        return lightVerb(sentence, noun)
                .flatMap(verb -> byVerb(parties, new Clause(sentence, verb), noun, term, entry));
    }

    /** The complement of the noun, also where the tree hangs it on the verb that the noun is object of. */
    private static List<Word> term(Sentence sentence, Word noun, StanceLexicon.Entry entry) {
        List<Word> own = Slot.fill(entry.slots(), sentence, noun);
        if (!own.isEmpty() || !noun.isAny("obj", "nsubj:pass")) {
            return own;
        }
        return sentence.head(noun).stream()
                .flatMap(verb -> Slot.fill(entry.slots(), sentence, verb).stream())
                .filter(word -> word.index() > noun.index())
                .toList();
    }

    private static Optional<Stand> byVerb(
            Parties parties, Clause verb, Word noun, List<Word> term, StanceLexicon.Entry entry) {
        List<Mention> holders =
                verb.subject().map(word -> parties.at(verb.sentence(), word)).orElse(List.of());
        boolean none = verb.sentence().children(noun, "det").stream()
                .anyMatch(det -> det.lemma().equals("no"));
        Optional<Stance> stance = entry.stance(verb.isNegated() || none);
        if (holders.isEmpty() || stance.isEmpty() || verb.isPassive() || verb.isSupposed()) {
            return Optional.empty();
        }
        return Optional.of(new Stand(verb.sentence(), verb.predicate(), stance.get(), holders, term, true));
    }

    private static Optional<Word> lightVerb(Sentence sentence, Word noun) {
        return noun.is("obj")
                ? sentence.head(noun).filter(verb -> LIGHT.contains(new Clause(sentence, verb).lemma()))
                : Optional.empty();
    }
}
