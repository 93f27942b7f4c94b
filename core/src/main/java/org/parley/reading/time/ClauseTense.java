package org.parley.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * The tenses of the clauses of one sentence: for a time expression, that of the nearest verb above it in the tree which
 * tells one. For one thread, one sentence.
 */
final class ClauseTense {
    /** So that the time of a hostile sentence stays bounded. */
    private static final int HIGHEST_CLIMB = 20;

    private final Sentence sentence;
    private final TenseWords lists;
    private final Map<Integer, Tense> known = new HashMap<>();

    ClauseTense(Sentence sentence, TenseWords lists) {
        this.sentence = sentence;
        this.lists = lists;
    }

    /** The tense that holds for the words at {@code expression}. */
    Tense at(Span expression) {
        Optional<Word> word = topWord(expression);
        for (int climbed = 0; climbed < HIGHEST_CLIMB && word.isPresent(); climbed++) {
            Word verb = word.get();
            Tense tense = known.computeIfAbsent(verb.index(), index -> tense(verb));
            if (tense != Tense.OPEN) {
                return tense;
            }
            word = sentence.head(verb);
        }
        return Tense.OPEN;
    }

    /** The first word of the expression that depends on a word outside it. */
    private Optional<Word> topWord(Span expression) {
        List<Word> words = sentence.words();
        for (int at = firstEndingAfter(words, expression.start()); at < words.size(); at++) {
            Word word = words.get(at);
            if (word.span().start() >= expression.end()) {
                break;
            }
            if (word.head() < 0 || !expression.overlaps(words.get(word.head()).span())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static int firstEndingAfter(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Tense tense(Word word) {
        if (lists.holds("future", word)) {
            return Tense.FUTURE;
        }
        Set<String> helpers = sentence.children(word, "aux", "cop").stream()
                .map(helper -> helper.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        boolean participle = word.xpos().equals("VBN") || helpers.contains("been");
        if (participle && lists.holdsAny("perfect", helpers)) {
            return Tense.PAST;
        }
        if (lists.holdsAny("modal", helpers)) {
            return Tense.FUTURE;
        }
        if (lists.holdsAny("past", helpers)) {
            return Tense.PAST;
        }
        return word.upos() == Upos.VERB || word.upos() == Upos.AUX ? ofVerb(word, helpers) : Tense.OPEN;
    }

    private Tense ofVerb(Word verb, Set<String> helpers) {
        return switch (verb.xpos()) {
            case "VBD" -> Tense.PAST;
            case "VBN" -> helpers.isEmpty() ? Tense.PAST : Tense.OPEN;
            case "VBG" -> helpers.isEmpty() ? Tense.OPEN : Tense.FUTURE;
            case "VB" -> ofInfinitive(verb);
            case "VBZ", "VBP" -> lists.holds("saying", verb) ? Tense.PAST : Tense.FUTURE;
            default -> Tense.OPEN;
        };
    }

    private Tense ofInfinitive(Word verb) {
        boolean cameToBe =
                sentence.head(verb).map(head -> lists.holds("came-to-be", head)).orElse(false);
        return cameToBe ? Tense.PAST : Tense.FUTURE;
    }
}
