package org.parley.extract.ceasefire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.clause.Clause;
import org.parley.lexicon.WordList;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/**
 * A ceasefire named in a sentence.
 *
 * @param noun the word that names it: "truce", "cessation" of "cessation of hostilities"
 * @param head the top of its noun phrase: {@code noun}, or "agreement" of "truce agreement"
 */
record Truce(Sentence sentence, Word noun, Word head) {
    private static final Map<String, List<String>> NOUNS = nouns();
    private static final Map<String, String> COMPANIONS = companions();
    private static final Set<String> AFTER = Set.of("of", "to", "in", "on");

    /** The ceasefires named in {@code sentence}, in text order; "truce talks" and "truce monitors" name none. */
    static List<Truce> in(Sentence sentence) {
        List<Truce> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (isTruce(sentence, word)) {
                head(sentence, word).ifPresent(head -> found.add(new Truce(sentence, word, head)));
            }
        }
        return found;
    }

    private static boolean isTruce(Sentence sentence, Word word) {
        if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN) {
            return false;
        }
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        List<String> objects = NOUNS.get(lemma);
        if (objects == null) {
            return lemma.equals("fire") && isCeased(sentence, word);
        }
        return objects.isEmpty()
                || sentence.children(word, "nmod").stream()
                        .filter(child -> AFTER.stream().anyMatch(new Clause(sentence, word).cases(child)::contains))
                        .anyMatch(child -> objects.contains(child.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "cease-fire" and "cease fire", which the reader cuts apart. */
    private static boolean isCeased(Sentence sentence, Word fire) {
        return sentence.children(fire, "compound", "amod").stream()
                .anyMatch(child -> child.lemma().equalsIgnoreCase("cease"));
    }

    private static Optional<Word> head(Sentence sentence, Word noun) {
        if (!noun.isAny("compound", "amod", "nmod:desc")) {
            return Optional.of(noun);
        }
        return sentence.head(noun).filter(head -> COMPANIONS.containsKey(head.lemma()));
    }

    /** What the noun that it qualifies says of it: "agreed" of "truce agreement". */
    Optional<String> companion() {
        return head.index() == noun.index() ? Optional.empty() : Optional.ofNullable(COMPANIONS.get(head.lemma()));
    }

    /** Whether the report speaks of a ceasefire that its readers are to know. */
    boolean isDefinite() {
        return sentence.children(head, "det", "nmod:poss").stream()
                .anyMatch(word -> word.is("nmod:poss")
                        || Set.of("the", "this", "that").contains(word.form().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, List<String>> nouns() {
        Map<String, List<String>> nouns = new HashMap<>();
        for (List<String> row : WordList.rows("ceasefire-nouns")) {
            nouns.put(
                    row.get(0),
                    row.get(1).equals("-") ? List.of() : List.of(row.get(1).split(";", -1)));
        }
        return Map.copyOf(nouns);
    }

    private static Map<String, String> companions() {
        Map<String, String> companions = new HashMap<>();
        WordList.rows("ceasefire-companions").forEach(row -> companions.put(row.get(0), row.get(1)));
        return Map.copyOf(companions);
    }
}
