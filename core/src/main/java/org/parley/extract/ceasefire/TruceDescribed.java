package org.parley.extract.ceasefire;

import java.util.Optional;
import java.util.Set;
import org.parley.extract.clause.Parties;
import org.parley.model.Ceasefire.Status;

/** A ceasefire that can be shaky exists: "a fragile truce between Aland and Borland" → in force, between the two. */
final class TruceDescribed implements TruceRule {
    private static final Set<String> SHAKY = Set.of(
            "fragile", "shaky", "tense", "tentative", "uneasy", "informal", "existing", "current", "brittle", "bitter");

    @Override
    public String id() {
        return "ceasefire.described";
    }

    @Override
    public double confidence() {
        return 0.7;
    }

    @Override
    public Optional<TruceTold> tell(Truce truce, Parties parties) {
        boolean shaky =
                truce.sentence().children(truce.head(), "amod").stream().anyMatch(word -> SHAKY.contains(word.lemma()));
        return shaky
                ? Optional.of(new TruceTold(
                        truce, Status.IN_FORCE, truce.noun(), parties.around(truce.sentence(), truce.head())))
                : Optional.empty();
    }
}
