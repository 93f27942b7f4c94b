package org.parley.extract.ceasefire;

import java.util.List;
import java.util.Optional;
import org.parley.extract.clause.Parties;
import org.parley.lexicon.WordList;
import org.parley.model.Ceasefire.Status;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/** A ceasefire that can be shaky exists: "a fragile truce between Aland and Borland" → in force, between the two. */
final class TruceDescribed implements TruceRule {
    private static final WordList SHAKY = WordList.load("ceasefire-condition");

    @Override
    public String id() {
        return "ceasefire.described";
    }

    @Override
    public double confidence() {
        return 0.3;
    }

    @Override
    public Optional<TruceTold> tell(Truce truce, Parties parties) {
        boolean shaky =
                truce.sentence().children(truce.head(), "amod").stream().anyMatch(word -> SHAKY.contains(word.lemma()));
        if (!shaky) {
            return Optional.empty();
        }
        Sentence sentence = truce.sentence();
        Optional<Word> verb =
                sentence.head(truce.head()).filter(word -> truce.head().is("nsubj") && word.upos() == Upos.VERB);
        List<Mention> around = parties.around(sentence, truce.head());
        List<Mention> between =
                verb.map(word -> parties.between(sentence, word)).orElse(List.of());
        return Optional.of(
                new TruceTold(truce, Status.IN_FORCE, verb.orElse(truce.noun()), around.isEmpty() ? between : around));
    }
}
