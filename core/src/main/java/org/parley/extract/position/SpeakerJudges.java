package org.parley.extract.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.extract.clause.Slot;
import org.parley.lexicon.WordList;
import org.parley.model.Position;
import org.parley.model.Position.Stance;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/**
 * A party calls something necessary, premature, unacceptable: Aland's envoy: "It is time for the siege to end" → Aland
 * demands; "a partition is unacceptable" → rejects.
 */
final class SpeakerJudges implements Rule<Position> {
    private static final double CONFIDENCE = 0.4;
    private static final List<Slot> COMPLEMENTS = Slot.list("for+to;that;to;for");
    private static final Map<String, Stance> VERDICTS = verdicts();

    @Override
    public String id() {
        return "position.speaker-judges";
    }

    @Override
    public List<Position> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Position> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                stance(new Clause(sentence, word))
                        .map(stance -> new Stand(
                                sentence,
                                word,
                                stance,
                                parties.speakersAt(word.span()),
                                judged(new Clause(sentence, word)),
                                true))
                        .ifPresent(stand -> found.addAll(stand.positions(scene, parties, id(), CONFIDENCE)));
            }
        }
        return found;
    }

    private static Optional<Stance> stance(Clause clause) {
        String form = clause.predicate().form().toLowerCase(Locale.ROOT);
        boolean predicative = clause.sentence().hasChild(clause.predicate(), "cop", "aux:pass");
        if (!predicative || clause.isSupposed() || !VERDICTS.containsKey(form)) {
            return Optional.empty();
        }
        Stance stance = VERDICTS.getOrDefault(form, Stance.OPEN);
        if (!clause.isNegated()) {
            return Optional.of(stance);
        }
        return stance == Stance.ACCEPTS || stance == Stance.OPEN ? Optional.of(Stance.REJECTS) : Optional.empty();
    }

    private static List<Word> judged(Clause clause) {
        List<Word> complements = Slot.fill(COMPLEMENTS, clause.sentence(), clause.predicate());
        if (!complements.isEmpty()) {
            return complements;
        }
        return clause.sentence().children(clause.predicate(), "nsubj", "csubj").stream()
                .filter(word -> !word.form().equalsIgnoreCase("it"))
                .limit(1)
                .toList();
    }

    private static Map<String, Stance> verdicts() {
        Map<String, Stance> verdicts = new HashMap<>();
        for (List<String> row : WordList.rows("verdicts")) {
            verdicts.put(row.get(0), Stance.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(verdicts);
    }
}
