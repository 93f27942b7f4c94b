package org.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Block;
import org.parley.text.Span;

/**
 * Words in capitals that are links to other stories, or slugs, in a report that is otherwise set in small letters:
 * {@code TALKS RESUME IN GENEVA AFTER WEEK OF SILENCE}.
 */
final class Capitals {
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_LETTERS = 20;

    private Capitals() {}

    /** Whether the text is set in capitals throughout, as old agency wires are; then they mean nothing. */
    static boolean rule(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > lower;
    }

    /** Whether a whole paragraph is a slug of the picture desk, {@code COUNTRY-POLITICS-TALKS}. */
    static boolean isSlug(String text, Span paragraph) {
        boolean hyphen = false;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            hyphen |= c == '-' || c == '/';
            if (!Character.isUpperCase(c) && !Character.isDigit(c) && c != '-' && c != '/') {
                return false;
            }
        }
        return hyphen && paragraph.length() >= 8;
    }

    /** The runs of capitals in {@code paragraph} that are long enough to be a headline of another story. */
    static List<Block> links(String text, Span paragraph) {
        List<Block> links = new ArrayList<>();
        List<Span> run = new ArrayList<>();
        for (Span word : words(text, paragraph)) {
            if (!isCapitals(text, word)) {
                link(text, paragraph, run, true).ifPresent(links::add);
                run.clear();
            } else {
                run.add(word);
            }
        }
        link(text, paragraph, run, false).ifPresent(links::add);
        return links;
    }

    private static Optional<Block> link(String text, Span paragraph, List<Span> run, boolean goesOn) {
        int words = run.size();
        if (goesOn && words > 0 && run.get(words - 1).length() == 1) {
            words--; // the "A" or "I" that begins the next sentence
        }
        if (words < FEWEST_WORDS || !startsAfresh(text, paragraph, run.get(0))) {
            return Optional.empty();
        }
        Span all = run.get(0).cover(run.get(words - 1));
        return letters(text, all) >= FEWEST_LETTERS && !isQuoted(text, all)
                ? Optional.of(new Block(all, Block.Kind.FURNITURE))
                : Optional.empty();
    }

    private static boolean startsAfresh(String text, Span paragraph, Span word) {
        int before = word.start() - 1;
        while (before >= paragraph.start() && Paragraphs.isBlank(text.charAt(before))) {
            before--;
        }
        return before < paragraph.start()
                || word.start() - before > 2
                || Paragraphs.endsSentence(text, new Span(paragraph.start(), before + 1));
    }

    private static int letters(String text, Span stretch) {
        return (int) stretch.of(text).chars().filter(Character::isUpperCase).count();
    }

    /** Shouted words of a speaker stay in the body. */
    private static boolean isQuoted(String text, Span stretch) {
        return stretch.of(text).chars().anyMatch(c -> c == '"' || c == '“' || c == '”');
    }

    private static List<Span> words(String text, Span paragraph) {
        List<Span> words = new ArrayList<>();
        int start = paragraph.start();
        for (int at = start; at <= paragraph.end(); at++) {
            if (at == paragraph.end() || Paragraphs.isBlank(text.charAt(at))) {
                if (at > start) {
                    words.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static boolean isCapitals(String text, Span word) {
        return word.of(text).chars().noneMatch(c -> Character.isLowerCase(c) || c == '(' || c == ')' || c == '/');
    }
}
