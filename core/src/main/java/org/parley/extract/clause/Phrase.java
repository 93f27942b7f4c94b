package org.parley.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/** The words under one or more heads, as one stretch that reads well on its own. Stateless. */
public final class Phrase {
    private static final int LONG = 160;
    private static final Set<String> LEADING = Set.of("that", "to", "for", "of", "on", "in", "with", "against", "by");

    private Phrase() {}

    /**
     * From the first to the last word under {@code heads}, without asides, introducing words ("that", "to", "for") and
     * punctuation at the ends; empty when nothing is left. Long stretches lose the clauses that trail them.
     */
    public static Optional<Span> span(Sentence sentence, List<Word> heads) {
        List<Word> words = gather(sentence, heads, Set.of("parataxis", "discourse", "vocative"));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (cover(words).length() > LONG) {
            words = gather(sentence, heads, Set.of("parataxis", "discourse", "advcl", "acl:relcl", "appos"));
        }
        return trim(words);
    }

    /** As {@link #span(Sentence, List)} for one head. */
    public static Optional<Span> span(Sentence sentence, Word head) {
        return span(sentence, List.of(head));
    }

    private static List<Word> gather(Sentence sentence, List<Word> heads, Set<String> asides) {
        boolean[] in = new boolean[sentence.words().size()];
        heads.forEach(head -> mark(sentence, head, in, asides));
        return sentence.words().stream().filter(word -> in[word.index()]).toList();
    }

    private static void mark(Sentence sentence, Word head, boolean[] in, Set<String> asides) {
        List<Word> open = new ArrayList<>(List.of(head));
        while (!open.isEmpty()) {
            Word word = open.remove(open.size() - 1);
            in[word.index()] = true;
            for (Word child : sentence.children(word)) {
                boolean aside = asides.contains(child.relation()) && child.index() > head.index();
                if (!aside) {
                    open.add(child);
                }
            }
        }
    }

    private static Span cover(List<Word> words) {
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }

    private static Optional<Span> trim(List<Word> words) {
        int from = 0;
        int to = words.size();
        while (from < to && (isPunctuation(words.get(from)) || isIntroduction(words.get(from)))) {
            from++;
        }
        while (to > from && isPunctuation(words.get(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(cover(words.subList(from, to))) : Optional.empty();
    }

    private static boolean isPunctuation(Word word) {
        return word.upos() == Upos.PUNCT;
    }

    private static boolean isIntroduction(Word word) {
        return word.isAny("mark", "case") && LEADING.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
