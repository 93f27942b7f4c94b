package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.text.Span;

/**
 * One sentence as a dependency tree. Immutable; children and subtrees come in text order.
 *
 * <p>The constructor checks that heads form one tree; a parser that cannot promise that must repair before.
 */
public final class Sentence {
    private final int index;
    private final Span span;
    private final List<Word> words;
    private final List<List<Word>> children;
    private final Word root;

    /**
     * A sentence of these words.
     *
     * @param index place in the reading, from 0
     * @param words at least one, in text order, {@code words.get(i).index() == i}
     */
    public Sentence(int index, List<Word> words) {
        this.index = index;
        this.words = List.copyOf(words);
        this.span = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        List<List<Word>> below = new ArrayList<>();
        words.forEach(word -> below.add(new ArrayList<>()));
        Word top = null;
        for (Word word : words) {
            if (word.head() >= 0) {
                below.get(word.head()).add(word);
            } else if (top == null) {
                top = word;
            } else {
                throw new IllegalArgumentException("two roots: " + top + " and " + word);
            }
        }
        if (top == null) {
            throw new IllegalArgumentException("no root in a sentence at " + span);
        }
        this.root = top;
        this.children = below.stream().map(List::copyOf).toList();
        if (subtree(top).size() != words.size()) {
            throw new IllegalArgumentException("a cycle in the tree of the sentence at " + span);
        }
    }

    public int index() {
        return index;
    }

    /** From the first word to the last. */
    public Span span() {
        return span;
    }

    public List<Word> words() {
        return words;
    }

    public Word word(int position) {
        return words.get(position);
    }

    public Word root() {
        return root;
    }

    /** The word that {@code word} depends on; empty for the root. */
    public Optional<Word> head(Word word) {
        return word.head() < 0 ? Optional.empty() : Optional.of(words.get(word.head()));
    }

    /** Direct dependents in text order. */
    public List<Word> children(Word word) {
        return children.get(word.index());
    }

    /** Direct dependents whose relation is one of {@code relations}, subtypes included. */
    public List<Word> children(Word word, String... relations) {
        return children(word).stream().filter(child -> child.isAny(relations)).toList();
    }

    /** The first direct dependent whose relation is one of {@code relations}, subtypes included. */
    public Optional<Word> child(Word word, String... relations) {
        return children(word).stream().filter(child -> child.isAny(relations)).findFirst();
    }

    public boolean hasChild(Word word, String... relations) {
        return child(word, relations).isPresent();
    }

    /** {@code word} and everything below it, in text order. */
    public List<Word> subtree(Word word) {
        boolean[] in = new boolean[words.size()];
        mark(word, in);
        return words.stream().filter(each -> in[each.index()]).toList();
    }

    private void mark(Word word, boolean[] in) {
        if (in[word.index()]) {
            return;
        }
        in[word.index()] = true;
        children.get(word.index()).forEach(child -> mark(child, in));
    }

    /** From the first to the last word of the subtree of {@code word}; may cover words outside it. */
    public Span subtreeSpan(Word word) {
        List<Word> below = subtree(word);
        return below.get(0).span().cover(below.get(below.size() - 1).span());
    }

    /** Whether {@code below} is {@code above} or depends on it, directly or not. */
    public boolean dominates(Word above, Word below) {
        Word at = below;
        while (at.index() != above.index()) {
            if (at.head() < 0) {
                return false;
            }
            at = words.get(at.head());
        }
        return true;
    }

    /** The words that lie wholly inside {@code stretch} of the report. */
    public List<Word> wordsIn(Span stretch) {
        return words.stream().filter(word -> stretch.contains(word.span())).toList();
    }
}
