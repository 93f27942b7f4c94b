package org.parley.extract.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** A threat named by a noun: "Aland's threat to boycott the vote" → withdraw, by Aland. */
final class NounThreatens implements Rule<Threat> {
    private static final double CONFIDENCE = 0.8;

    @Override
    public String id() {
        return "threat.noun";
    }

    @Override
    public List<Threat> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Threat> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                if (word.upos() == Upos.NOUN) {
                    menace(parties, sentence, word)
                            .flatMap(menace -> menace.threat(scene, parties, id(), CONFIDENCE))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Menace> menace(Parties parties, Sentence sentence, Word noun) {
        Optional<ThreatLexicon.Entry> entry =
                ThreatLexicon.NOUNS.find(noun.lemma().toLowerCase(Locale.ROOT));
        List<Word> told =
                entry.map(found -> Slot.fill(found.slots(), sentence, noun)).orElse(List.of());
        Optional<Act> act = entry.flatMap(found -> found.act(Acts.of(sentence, told)));
        if (told.isEmpty() || act.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> owners = parties.owners(sentence, noun, told);
        return Optional.of(new Menace(
                sentence, noun, owners.isEmpty() ? issuers(parties, sentence, noun) : owners, act.get(), told));
    }

    /** Who made, issued or repeated it. */
    private static List<Mention> issuers(Parties parties, Sentence sentence, Word noun) {
        return noun.is("obj")
                ? sentence.head(noun)
                        .flatMap(verb -> new Clause(sentence, verb).subject())
                        .map(word -> parties.at(sentence, word))
                        .orElse(List.of())
                : List.of();
    }
}
