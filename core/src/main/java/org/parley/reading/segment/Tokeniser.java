package org.parley.reading.segment;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.Span;
import org.parley.text.Token;

/** Cuts text at white space, and hands each stretch between to a {@link Stretch} to be cut into words. */
final class Tokeniser {
    private final Abbreviations abbreviations;
    private final WordParts parts;

    Tokeniser(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.parts = WordParts.english();
    }

    /** The tokens of the part {@code block} of {@code text}, in order. */
    List<Token> tokens(String text, Span block) {
        List<Token> tokens = new ArrayList<>();
        int start = block.start();
        while (start < block.end()) {
            if (Characters.isGap(text.charAt(start))) {
                start++;
                continue;
            }
            int end = start;
            while (end < block.end() && !Characters.isGap(text.charAt(end))) {
                end++;
            }
            new Stretch(text, abbreviations, parts, tokens).cut(start, end);
            start = end;
        }
        return tokens;
    }
}
