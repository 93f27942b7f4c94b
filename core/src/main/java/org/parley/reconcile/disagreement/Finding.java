package org.parley.reconcile.disagreement;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.Disagreement;
import org.parley.reconcile.order.Told;

/** A disagreement before it has its number. */
record Finding(Disagreement.Kind kind, String about, List<Disagreement.Claim> claims) {
    Finding {
        claims = List.copyOf(claims);
    }

    /** One side: what it says in our words, and the facts that say it. */
    static Disagreement.Claim claim(String text, List<? extends Told<?>> facts) {
        return new Disagreement.Claim(
                text,
                facts.stream().map(told -> told.id()).distinct().toList(),
                facts.stream().map(told -> told.fact().evidence()).distinct().collect(Collectors.toList()));
    }

    Disagreement numbered(String id) {
        return new Disagreement(id, kind, about, claims);
    }
}
