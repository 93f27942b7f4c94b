package org.parley.extract.threat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.clause.Clause;
import org.parley.lexicon.WordList;
import org.parley.model.Threat.Act;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/** Tells from its words what is threatened. Stateless. */
final class Acts {
    private static final Map<String, Act> BY_WORD = byWord();

    private Acts() {}

    /** The act that the heads name, else the first word below them that names one. */
    static Optional<Act> of(Sentence sentence, List<Word> heads) {
        Optional<Act> named =
                heads.stream().flatMap(head -> of(sentence, head).stream()).findFirst();
        return named.isPresent()
                ? named
                : heads.stream()
                        .flatMap(head -> sentence.subtree(head).stream())
                        .flatMap(word -> of(sentence, word).stream())
                        .findFirst();
    }

    /** The act that {@code word} itself names. */
    static Optional<Act> of(Sentence sentence, Word word) {
        return Optional.ofNullable(BY_WORD.get(new Clause(sentence, word).lemma()))
                .or(() -> Optional.ofNullable(BY_WORD.get(word.lemma().toLowerCase(Locale.ROOT))));
    }

    private static Map<String, Act> byWord() {
        Map<String, Act> acts = new HashMap<>();
        WordList.rows("threat-acts")
                .forEach(row ->
                        acts.putIfAbsent(row.get(0), Act.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return Map.copyOf(acts);
    }
}
