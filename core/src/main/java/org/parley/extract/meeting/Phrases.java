package org.parley.extract.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/** Stretches of a sentence that grammar holds together, as evidence: from first to last word, no stray punctuation. */
final class Phrases {
    private static final String[] LOOSE = {"parataxis", "discourse", "vocative", "cc", "punct", "dislocated"};

    /** Prepositions that belong to what is told of a meeting; others only tie it to the sentence. */
    private static final Set<String> TELLING = Set.of(
            "after", "before", "during", "following", "ahead", "prior", "since", "until", "between", "on", "in", "at");

    private Phrases() {}

    static boolean isNominal(Word word) {
        return word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.PRON;
    }

    /** {@code word} and the nouns joined to it by "and", "as well as" or "including", in text order. */
    static List<Word> joined(Sentence sentence, Word word) {
        SortedSet<Integer> all = new TreeSet<>();
        join(sentence, word, all);
        return all.stream().map(sentence::word).toList();
    }

    private static void join(Sentence sentence, Word word, SortedSet<Integer> all) {
        all.add(word.index());
        sentence.children(word, "conj").stream()
                .filter(Phrases::isNominal)
                .forEach(child -> join(sentence, child, all));
        sentence.children(word, "appos").stream()
                .filter(child -> isListed(sentence, child))
                .forEach(child -> join(sentence, child, all));
        sentence.children(word, "nmod").stream()
                .filter(child -> hasPreposition(sentence, child, Set.of("including")))
                .forEach(child -> join(sentence, child, all));
    }

    /** Whether an apposition is one of a list of parties: "the government, the UN and the rebels". */
    static boolean isListed(Sentence sentence, Word apposition) {
        return sentence.children(apposition, "conj").stream().anyMatch(child -> child.upos() == Upos.PROPN);
    }

    /** The preposition before {@code word}, in lower case; its first word when there are several ("ahead of"). */
    static Optional<String> preposition(Sentence sentence, Word word) {
        Stream<Word> ofParts =
                sentence.children(word, "flat").stream().flatMap(part -> sentence.children(part, "case").stream());
        return Stream.concat(sentence.children(word, "case").stream(), ofParts)
                .filter(mark -> mark.index() < word.index())
                .findFirst()
                .map(mark -> mark.form().toLowerCase(Locale.ROOT));
    }

    static boolean hasPreposition(Sentence sentence, Word word, Set<String> prepositions) {
        return preposition(sentence, word).filter(prepositions::contains).isPresent();
    }

    static boolean hasAnyPreposition(Sentence sentence, List<Word> words, Set<String> prepositions) {
        return words.stream().anyMatch(word -> hasPreposition(sentence, word, prepositions));
    }

    /** The clause headed by {@code head} without what is told beside it: cues, further clauses, a leading "that". */
    static Span clause(Sentence sentence, Word head) {
        SortedSet<Integer> kept = new TreeSet<>();
        gather(sentence, head, true, kept);
        return trimmed(sentence, kept);
    }

    /** The noun phrase headed by {@code noun} with its preposition and relative clause. */
    static Span phrase(Sentence sentence, Word noun) {
        SortedSet<Integer> kept = new TreeSet<>();
        gather(sentence, noun, false, kept);
        return trimmed(sentence, kept);
    }

    private static void gather(Sentence sentence, Word head, boolean clause, SortedSet<Integer> kept) {
        kept.add(head.index());
        for (Word child : sentence.children(head)) {
            if (!isLoose(sentence, child, clause)) {
                sentence.subtree(child).forEach(word -> kept.add(word.index()));
            }
        }
    }

    private static boolean isLoose(Sentence sentence, Word child, boolean clause) {
        if (child.isAny(LOOSE)) {
            return true;
        }
        if (child.is("conj")) {
            return clause || !isNominal(child);
        }
        return clause
                && (child.isAny("mark", "ccomp")
                        || (child.is("advcl")
                                && !child.xpos().equals("VB")
                                && Gatherings.companions(sentence, child).isEmpty()));
    }

    private static Span trimmed(Sentence sentence, SortedSet<Integer> kept) {
        int first = kept.first();
        int last = kept.last();
        while (first < last && isLeading(sentence.word(first))) {
            first++;
        }
        while (last > first && isEdge(sentence.word(last))) {
            last--;
        }
        return sentence.word(first).span().cover(sentence.word(last).span());
    }

    private static boolean isLeading(Word word) {
        return isEdge(word) || (word.is("case") && !TELLING.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isEdge(Word word) {
        return word.upos() == Upos.PUNCT || word.is("punct") || word.upos() == Upos.CCONJ;
    }
}
