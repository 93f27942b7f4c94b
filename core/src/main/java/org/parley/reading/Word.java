package org.parley.reading;

import java.util.Objects;
import org.parley.text.Span;

/**
 * A token with its place in the dependency tree of its sentence.
 *
 * @param index place in the sentence, from 0
 * @param span where it stands in the report as given
 * @param form as printed
 * @param lemma dictionary form, in lower case but for names
 * @param upos universal part of speech
 * @param xpos Penn Treebank tag
 * @param head index of the word it depends on, or -1 for the root
 * @param relation Universal Dependencies relation to the head, with subtype: {@code nsubj:pass}
 */
public record Word(int index, Span span, String form, String lemma, Upos upos, String xpos, int head, String relation) {
    public Word {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(upos, "upos");
        if (head == index || head < -1) {
            throw new IllegalArgumentException("word " + index + " cannot depend on " + head);
        }
    }

    /** Whether the relation is {@code name} or a subtype of it: {@code nsubj} holds for {@code nsubj:pass}. */
    public boolean is(String name) {
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }

    /** Whether the relation is one of {@code names}, subtypes included. */
    public boolean isAny(String... names) {
        for (String name : names) {
            if (is(name)) {
                return true;
            }
        }
        return false;
    }
}
