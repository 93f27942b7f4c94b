package org.parley.reading.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.text.Token;

/** Finds the sentence ends in a run of tokens. */
final class SentenceSplitter {
    private final Abbreviations abbreviations;
    private final Set<String> openers;
    private final Set<String> speech;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.openers = WordFile.load("openers").keySet();
        this.speech = WordFile.load("speech").keySet();
    }

    /** The sentences of {@code tokens}, which stand in {@code text}; no token is lost. */
    List<List<Token>> sentences(String text, List<Token> tokens) {
        Lines lines = Lines.of(text, tokens);
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < tokens.size()) {
            int end = end(text, tokens, start, at, lines);
            if (end > at) {
                sentences.add(List.copyOf(tokens.subList(start, end)));
                start = end;
                at = end;
            } else {
                at++;
            }
        }
        if (start < tokens.size()) {
            sentences.add(List.copyOf(tokens.subList(start, tokens.size())));
        }
        return sentences;
    }

    /** Place after the sentence that ends with the token at {@code at} and its closing quotes, or {@code at} itself. */
    private int end(String text, List<Token> tokens, int start, int at, Lines lines) {
        if (lines.endsAfter(at)) {
            return at + 1;
        }
        Token token = tokens.get(at);
        if (!isFinal(token.form()) || isListNumber(tokens, start, at)) {
            return at;
        }
        int end = at + 1;
        while (end < tokens.size() && !lines.endsAfter(end - 1) && isClosing(text, tokens, end)) {
            end++;
        }
        if (end == tokens.size() || lines.breaksAfter(end - 1)) {
            return end;
        }
        boolean spoken = end > at + 1 && !token.form().endsWith(".") && isSpeakerClause(tokens, end);
        return !spoken && startsSentence(token.form(), tokens, end) ? end : at;
    }

    /** The number of a list item or section at the start of a line: {@code 2.} */
    private static boolean isListNumber(List<Token> tokens, int start, int at) {
        return at == start + 1
                && tokens.get(at).form().equals(".")
                && tokens.get(start).form().chars().allMatch(each -> Character.isDigit(each) || each == '.');
    }

    /** Whether a few words and a verb of speech follow: {@code "No!" the minister said}. */
    private boolean isSpeakerClause(List<Token> tokens, int start) {
        int last = Math.min(tokens.size(), start + 6);
        for (int at = start; at < last; at++) {
            String form = tokens.get(at).form();
            if (speech.contains(form)) {
                return at > start;
            }
            if (!Character.isLetter(form.charAt(0))) {
                return false;
            }
        }
        return false;
    }

    private boolean isFinal(String form) {
        return Marks.isFinal(form) || abbreviations.kind(form) != Abbreviations.Kind.NONE;
    }

    /** Quotes and brackets that follow the stop without a space. */
    private static boolean isClosing(String text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        char first = token.form().charAt(0);
        boolean mark = Characters.isClosing(first) || Characters.isQuote(first);
        boolean glued = token.span().start() == tokens.get(at - 1).span().end();
        boolean opensNext = Characters.isQuote(first)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).span().start() == token.span().end()
                && Character.isLetterOrDigit(text.charAt(token.span().end()));
        return mark && glued && !opensNext;
    }

    private boolean startsSentence(String stop, List<Token> tokens, int at) {
        String next = tokens.get(at).form();
        if (Characters.isOpening(next.charAt(0)) || Characters.isQuote(next.charAt(0))) {
            next = at + 1 < tokens.size() ? tokens.get(at + 1).form() : next;
        }
        int first = next.codePointAt(0);
        if (Character.isLowerCase(first)) {
            return false;
        }
        boolean word = Character.isLetterOrDigit(first);
        return switch (abbreviations.kind(stop)) {
            case TITLE -> false;
            case NUMBER -> !Character.isDigit(first) && openers.contains(next);
            case INITIAL, ANY -> openers.contains(next);
            case NONE -> word || !Marks.continues(next);
        };
    }
}
