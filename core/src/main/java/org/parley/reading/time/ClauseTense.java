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
    private final Map<Integer, Optional<Tense>> known = new HashMap<>();

    ClauseTense(Sentence sentence, TenseWords lists) {
        this.sentence = sentence;
        this.lists = lists;
    }

    /** The tense that holds for the words at {@code expression}. */
    Tense at(Span expression) {
        return byPreposition(expression).orElseGet(() -> byVerb(expression));
    }

    private Optional<Tense> byPreposition(Span expression) {
        List<Word> words = sentence.words();
        int first = firstEndingAfter(words, expression.start());
        int after = firstEndingAfter(words, expression.end());
        boolean ofNoun = after < words.size() && words.get(after).xpos().equals("POS");
        if (first == 0 || ofNoun) {
            return Optional.empty();
        }
        Word before = words.get(first - 1);
        if (lists.holds("before-future", before)) {
            return Optional.of(Tense.FUTURE);
        }
        return lists.holds("before-either", before) ? Optional.of(Tense.OPEN) : Optional.empty();
    }

    private Tense byVerb(Span expression) {
        Optional<Word> word = topWord(expression);
        boolean inNounPhrase = false;
        for (int climbed = 0; climbed < HIGHEST_CLIMB && word.isPresent(); climbed++) {
            Word verb = word.get();
            Optional<Tense> tense = known.computeIfAbsent(verb.index(), index -> tense(verb));
            if (tense.isPresent()) {
                return inNounPhrase && !promises(verb) ? ofPhrase(tense.get()) : tense.get();
            }
            inNounPhrase |= climbed > 0 && (verb.upos() == Upos.NOUN || verb.upos() == Upos.PROPN);
            word = sentence.head(verb);
        }
        return Tense.OPEN;
    }

    /** "tries to get around Tuesday's ruling", "follows the talks on Tuesday": what is to come is not the noun's time. */
    private static Tense ofPhrase(Tense ofClause) {
        return ofClause == Tense.FUTURE ? Tense.OPEN : ofClause;
    }

    private boolean promises(Word verb) {
        return lists.holds("future", verb) || lists.holdsAny("modal", helpers(verb));
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

    /** What {@code word} says of the tense; empty when it says nothing and the word above it has to be asked. */
    private Optional<Tense> tense(Word word) {
        Set<String> helpers = helpers(word);
        if (lists.holds("future", word)) {
            return Optional.of(foreseen(helpers));
        }
        boolean participle = word.xpos().equals("VBN") || helpers.contains("been");
        if (participle && lists.holdsAny("perfect", helpers)) {
            return Optional.of(Tense.PAST);
        }
        if (lists.holdsAny("modal", helpers)) {
            return Optional.of(Tense.FUTURE);
        }
        if (lists.holdsAny("past", helpers)) {
            return Optional.of(Tense.PAST);
        }
        if (lists.holdsAny("either", helpers)) {
            return Optional.of(Tense.OPEN);
        }
        return word.upos() == Upos.VERB || word.upos() == Upos.AUX ? ofVerb(word, helpers) : Optional.empty();
    }

    private Set<String> helpers(Word word) {
        return sentence.children(word, "aux", "cop").stream()
                .map(helper -> helper.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** What is due is to come; what was due may be over; what had been due is. */
    private Tense foreseen(Set<String> helpers) {
        if (helpers.contains("had")) {
            return Tense.PAST;
        }
        return lists.holdsAny("past", helpers) ? Tense.OPEN : Tense.FUTURE;
    }

    private Optional<Tense> ofVerb(Word verb, Set<String> helpers) {
        return switch (verb.xpos()) {
            case "VBD" -> Optional.of(Tense.PAST);
            case "VBN" -> helpers.isEmpty() ? Optional.of(Tense.PAST) : Optional.empty();
            case "VBG" -> helpers.isEmpty() ? Optional.empty() : Optional.of(Tense.FUTURE);
            case "VB" -> Optional.of(ofInfinitive(verb));
            case "VBZ", "VBP" -> Optional.of(lists.holds("saying", verb) ? Tense.PAST : Tense.FUTURE);
            default -> Optional.empty();
        };
    }

    private Tense ofInfinitive(Word verb) {
        Optional<Word> above = sentence.head(verb);
        if (above.isPresent() && lists.holds("came-to-be", above.get())) {
            return Tense.PAST;
        }
        return above.filter(word -> lists.holds("future", word))
                .map(word -> foreseen(helpers(word)))
                .orElse(Tense.FUTURE);
    }
}
