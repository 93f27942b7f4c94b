package org.parley.extract.ceasefire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Scene;
import org.parley.extract.clause.Parties;
import org.parley.model.Ceasefire;
import org.parley.reading.Sentence;

/** Finds what is told of ceasefires. Stateless. */
public final class Ceasefires {
    private static final List<TruceRule> RULES = List.of(
            new TruceBroken(), new TruceDescribed(), new TruceWithClause(), new TruceGoverned(), new TruceNamed());

    private Ceasefires() {}

    /** One fact for each ceasefire named, in text order; the first rule that knows what is told of it stands. */
    public static List<Ceasefire> in(Scene scene) {
        Parties parties = new Parties(scene);
        List<Ceasefire> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Truce truce : Truce.in(sentence)) {
                told(truce, scene, parties).ifPresent(found::add);
            }
        }
        found.addAll(new FightingTold(scene, parties).behind(found));
        found.sort((one, other) -> one.evidence().compareTo(other.evidence()));
        return List.copyOf(found);
    }

    private static Optional<Ceasefire> told(Truce truce, Scene scene, Parties parties) {
        return RULES.stream()
                .flatMap(rule -> rule
                        .tell(truce, parties)
                        .map(told -> told.ceasefire(scene, parties, rule.id(), rule.confidence()))
                        .stream())
                .findFirst();
    }
}
