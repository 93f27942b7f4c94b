package org.parley.extract.ceasefire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.clause.Parties;
import org.parley.model.Ceasefire;

/** A rule that says of one ceasefire named in a sentence what the sentence tells of it, if it knows. */
interface TruceRule extends Rule<Ceasefire> {
    Optional<TruceTold> tell(Truce truce, Parties parties);

    double confidence();

    @Override
    default List<Ceasefire> find(Scene scene) {
        Parties parties = new Parties(scene);
        List<Ceasefire> found = new ArrayList<>();
        scene.reading().sentences().stream()
                .flatMap(sentence -> Truce.in(sentence).stream())
                .forEach(truce -> tell(truce, parties)
                        .ifPresent(told -> found.add(told.ceasefire(scene, parties, id(), confidence()))));
        return found;
    }
}
