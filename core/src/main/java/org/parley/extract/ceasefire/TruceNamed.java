package org.parley.extract.ceasefire;

import java.util.List;
import java.util.Optional;
import org.parley.extract.clause.Parties;
import org.parley.model.Ceasefire.Status;
import org.parley.model.Mention;
import org.parley.reading.Word;

/**
 * A ceasefire of which nothing more is told: "the ceasefire" is taken to be in force, "a ceasefire" to be talked about;
 * "truce proposal" tells itself.
 */
final class TruceNamed implements TruceRule {
    @Override
    public String id() {
        return "ceasefire.named";
    }

    @Override
    public double confidence() {
        return 0.25;
    }

    @Override
    public Optional<TruceTold> tell(Truce truce, Parties parties) {
        Optional<Status> companion = truce.companion().map(TruceWords::status);
        Status status = companion.orElse(truce.isDefinite() ? Status.IN_FORCE : Status.PROPOSED);
        List<Mention> around = parties.around(truce.sentence(), truce.head());
        List<Mention> by = around.isEmpty() && status == Status.PROPOSED
                ? parties.speakersAt(truce.noun().span())
                : around;
        Word cue = truce.sentence()
                .head(truce.head())
                .filter(word -> word.upos() == org.parley.reading.Upos.VERB)
                .orElse(truce.noun());
        return Optional.of(new TruceTold(truce, status, cue, by));
    }
}
