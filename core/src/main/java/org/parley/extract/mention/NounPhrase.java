package org.parley.extract.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * A noun with what stands tightly around it: "the senior French official", "Foreign Secretary Ivan Koval". Clauses and
 * loose prepositional phrases that hang on it are left out; a directly following "of …" (of a role also "for …", "from
 * …") is kept apart as {@link #tail()}.
 *
 * @param words in text order, without gap
 * @param tail the "of …" phrase right behind it, if any
 */
record NounPhrase(Sentence sentence, Word head, List<Word> words, Optional<Span> tail) {
    private static final Set<String> ROLE_LINKS = Set.of("of", "for", "from", "at", "on", "in");

    /** All noun phrases of a sentence, by place of their head. */
    static List<NounPhrase> of(Sentence sentence) {
        List<NounPhrase> phrases = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (isHead(word)) {
                phrases.add(around(sentence, word));
            }
        }
        return phrases;
    }

    private static boolean isHead(Word word) {
        boolean nominal = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.PRON;
        return nominal && !word.isAny("flat", "compound", "fixed", "goeswith", "nmod:desc", "det", "amod");
    }

    private static NounPhrase around(Sentence sentence, Word head) {
        int first = firstTight(sentence, head);
        int last = head.index();
        for (Word child : sentence.children(head, "flat", "fixed", "goeswith")) {
            last = Math.max(last, lastOf(sentence, child));
        }
        last = pastHyphens(sentence, last);
        List<Word> words = sentence.words().subList(first, last + 1);
        return new NounPhrase(sentence, head, words, tailOf(sentence, head, last));
    }

    /** How far to the left words that stand tightly with the noun reach without a gap. */
    private static int firstTight(Sentence sentence, Word head) {
        int first = head.index();
        List<Word> before = new ArrayList<>(sentence.children(head).stream()
                .filter(child -> child.index() < head.index() && isTight(child))
                .toList());
        Collections.reverse(before);
        for (Word child : before) {
            boolean adjacent =
                    lastOf(sentence, child) + 1 == first || onlyMarks(sentence, lastOf(sentence, child) + 1, first);
            if (!adjacent) {
                break;
            }
            first = sentence.subtree(child).get(0).index();
        }
        return first;
    }

    private static int lastOf(Sentence sentence, Word word) {
        List<Word> below = sentence.subtree(word);
        return below.get(below.size() - 1).index();
    }

    private static boolean onlyMarks(Sentence sentence, int from, int to) {
        return from < to && sentence.words().subList(from, to).stream().allMatch(word -> word.upos() == Upos.PUNCT);
    }

    /** "secretary-general" is three words to the tree and one to the reader. */
    private static int pastHyphens(Sentence sentence, int last) {
        int end = last;
        while (end + 2 < sentence.words().size()
                && sentence.word(end + 1).form().equals("-")
                && sentence.word(end).span().end()
                        == sentence.word(end + 1).span().start()
                && sentence.word(end + 1).span().end()
                        == sentence.word(end + 2).span().start()) {
            end += 2;
        }
        return end;
    }

    private static boolean isTight(Word child) {
        return child.isAny("det", "amod", "compound", "nummod", "nmod:poss", "nmod:desc", "flat", "fixed", "goeswith");
    }

    private static Optional<Span> tailOf(Sentence sentence, Word head, int last) {
        Set<String> links = RoleNouns.SOURCES.contains(head.form()) ? ROLE_LINKS : Set.of("of");
        for (Word child : sentence.children(head, "nmod")) {
            List<Word> below = sentence.subtree(child);
            boolean adjacent = below.get(0).index() == last + 1;
            if (adjacent && links.contains(below.get(0).form().toLowerCase(Locale.ROOT))) {
                return Optional.of(upToComma(below));
            }
        }
        return Optional.empty();
    }

    private static Span upToComma(List<Word> words) {
        Span span = words.get(0).span();
        for (Word word : words) {
            if (word.form().equals(",") || word.isAny("acl", "appos") || word.upos() == Upos.VERB) {
                break;
            }
            span = span.cover(word.span());
        }
        return span;
    }

    /** From the first word to the last, without the tail. */
    Span span() {
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }

    /** With the tail, if there is one. */
    Span wholeSpan() {
        return tail.map(span()::cover).orElse(span());
    }

    boolean isDefinite() {
        return words.stream().anyMatch(word -> word.is("nmod:poss") || isDefiniteArticle(word));
    }

    boolean isIndefinite() {
        return words.stream()
                .anyMatch(word -> word.is("det")
                        && List.of("a", "an", "one", "another", "some", "several")
                                .contains(word.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isDefiniteArticle(Word word) {
        return word.is("det")
                && List.of("the", "this", "that", "these", "those")
                        .contains(word.form().toLowerCase(Locale.ROOT));
    }
}
