package org.parley.reconcile.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.lexicon.Bodies;
import org.parley.lexicon.States;
import org.parley.lexicon.WordList;
import org.parley.reconcile.identity.Spelling;

/**
 * The meaning of a term's wording, as far as single words tell it: "a full 30-day truce" and "the 30 day cease-fire" are
 * one.
 *
 * @param words content words in one form for all synonyms
 * @param exact those of them that must agree: numbers with their units, names
 */
record TermKey(Set<String> words, Set<String> exact) {
    private record Synonym(String printed, String canonical) {}

    private static final List<Synonym> SYNONYMS = synonyms();
    private static final Map<String, String> NUMBERS = numbers();
    private static final WordList LIGHT = WordList.load("term-light-words");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}.,']+|[.,'](?!\\p{N})");
    private static final double ALIKE = 0.75;
    private static final int SHORTEST_PLURAL = 4;

    TermKey {
        words = Set.copyOf(words);
        exact = Set.copyOf(exact);
    }

    static TermKey of(String wording) {
        Set<String> words = new TreeSet<>();
        Set<String> exact = new TreeSet<>();
        String plain = withCanonicalNames(wording, exact);
        for (Synonym synonym : SYNONYMS) {
            plain = plain.replace(" " + synonym.printed() + " ", " " + synonym.canonical() + " ");
        }
        String number = "";
        for (String printed : NOT_A_WORD.split(plain, -1)) {
            String word = NUMBERS.getOrDefault(printed, printed);
            if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                number = word;
            } else if (!word.isEmpty() && !LIGHT.contains(word)) {
                String content = number + singular(word);
                words.add(content);
                if (!number.isEmpty()) {
                    exact.add(content);
                }
                number = "";
            }
        }
        words.addAll(exact);
        return new TermKey(words, exact);
    }

    /** Whether both mean the same: all words, or nearly all of several while numbers and names agree. */
    boolean isSameAs(TermKey other) {
        if (words.equals(other.words)) {
            return true;
        }
        if (!exact.equals(other.exact)) {
            return false;
        }
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(other.words);
        int all = words.size() + other.words.size() - shared.size();
        return all > 0 && shared.size() >= ALIKE * all;
    }

    /** The wording in lower case between spaces, names of states and bodies taken out of it and noted. */
    private static String withCanonicalNames(String wording, Set<String> names) {
        String[] words = wording.strip().split("[\\s\\-–]+", -1);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Optional<String> pair = i + 1 < words.length ? owner(words[i] + " " + words[i + 1]) : Optional.empty();
            Optional<String> single = owner(words[i]);
            pair.or(() -> single).map(Spelling::fold).ifPresent(names::add);
            if (pair.isPresent()) {
                i++;
            } else if (single.isEmpty()) {
                kept.add(Spelling.fold(words[i]));
            }
        }
        return " " + String.join(" ", kept) + " ";
    }

    private static Optional<String> owner(String word) {
        return States.world().find(word).map(States.Match::state).or(() -> Bodies.world()
                .find(word)
                .map(Bodies.Match::body));
    }

    private static String singular(String word) {
        boolean isPlural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }

    private static List<Synonym> synonyms() {
        List<Synonym> all = new ArrayList<>();
        for (List<String> row : WordList.rows("term-synonyms")) {
            for (String printed : row.get(1).split("\\s*;\\s*", -1)) {
                all.add(new Synonym(printed.toLowerCase(Locale.ROOT).replace('-', ' '), row.get(0)));
            }
        }
        all.sort(Comparator.comparingInt(synonym -> -synonym.printed().length()));
        return List.copyOf(all);
    }

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        WordList.rows("number-words").forEach(row -> numbers.put(row.get(1), row.get(0)));
        return Map.copyOf(numbers);
    }
}
