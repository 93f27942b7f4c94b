package org.parley.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Block;
import org.parley.text.Span;

/**
 * The set phrases of news pages that are no part of the report, from {@code phrases.txt}. A phrase is tried only where
 * its first word stands, so that long texts cost little.
 */
final class Phrases {
    /** Where on a line a phrase counts. */
    enum Place {
        /** It is the whole paragraph. */
        LINE,
        /** It begins a sentence, or stands after a gap. */
        START,
        /** It begins a sentence, all of which belongs to it. */
        SENTENCE,
        /** The rest of its sentence belongs to it, and near the end of a text all that follows. */
        END,
        ANYWHERE,
        /** The sentence up to it belongs to it. */
        BACK,
        /** It is the credit that closes a caption; the sentence before it is the caption. */
        CREDIT
    }

    private record Phrase(Block.Kind kind, Place place, Pattern pattern) {}

    private record Hit(Block.Kind kind, Place place, int end) {}

    static final Phrases STANDARD = new Phrases(Resource.rows("phrases.txt"));

    private static final int LONGEST_SENTENCE = 500;
    /** Where no stop follows soon, other words may follow without one. */
    private static final int LONGEST_REST = 200;

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_TAIL = 3000;
    private static final String ANY_WORD = "";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private Phrases(List<List<String>> rows) {
        for (List<String> row : rows) {
            // Pages print blanks of all kinds: one in an expression stands for any of them.
            Pattern pattern = Pattern.compile(
                    row.get(2).replace(" ", "\\s") + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
            Phrase phrase = new Phrase(Block.Kind.valueOf(row.get(0)), Place.valueOf(row.get(1)), pattern);
            byFirstWord
                    .computeIfAbsent(firstWordOf(row.get(2)), word -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** The stretches of {@code paragraph} that are phrases, in order, without overlap. */
    List<Block> in(String text, Span paragraph) {
        return new Scan(text, paragraph).run();
    }

    /** What the whole paragraph is, when it is nothing but phrases of one kind. */
    Optional<Block.Kind> whole(String text, Span paragraph) {
        List<Block> found = in(text, paragraph);
        boolean all = found.size() == 1 && found.get(0).span().equals(paragraph);
        return all ? Optional.of(found.get(0).kind()) : Optional.empty();
    }

    private static String firstWordOf(String regex) {
        String words = regex.replaceFirst("^\\(\\?-i\\)", "");
        if (words.startsWith("(?:") || words.startsWith(".") || words.startsWith("\\d")) {
            return ANY_WORD;
        }
        String literal = words.replaceFirst("^\\\\", "");
        return firstWord(literal, 0, literal.length());
    }

    /** The letters and digits at {@code start}, in lower case; where there are none, the one sign there. */
    private static String firstWord(String text, int start, int limit) {
        int end = start;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, Math.max(end, start + 1)).toLowerCase(Locale.ROOT);
    }

    /** One walk over one paragraph, word by word. */
    private final class Scan {
        private final String text;
        private final Span paragraph;
        private final List<Block> found = new ArrayList<>();
        private boolean atStart = true;

        Scan(String text, Span paragraph) {
            this.text = text;
            this.paragraph = paragraph;
        }

        List<Block> run() {
            int at = paragraph.start();
            while (at < paragraph.end()) {
                int word = skipGap(at);
                if (word >= paragraph.end()) {
                    break;
                }
                at = step(word);
            }
            return found;
        }

        private int step(int word) {
            Optional<Hit> hit = hitAt(word);
            if (hit.isPresent()) {
                take(word, hit.get());
                return hit.get().end();
            }
            int end = wordEnd(word);
            atStart = Paragraphs.endsSentence(text, new Span(word, end));
            return end;
        }

        private void take(int word, Hit hit) {
            int from =
                    switch (hit.place()) {
                        case CREDIT, BACK -> sentenceUpTo(word);
                        case LINE, START, SENTENCE, END, ANYWHERE -> word;
                    };
            found.add(new Block(new Span(from, hit.end()), hit.kind()));
            atStart = true;
        }

        /** Where the sentence that leads up to {@code credit} begins, even one glued to the stop before it. */
        private int sentenceUpTo(int credit) {
            int floor = found.isEmpty()
                    ? paragraph.start()
                    : found.get(found.size() - 1).span().end();
            int last = credit;
            while (last > floor && Paragraphs.isBlank(text.charAt(last - 1))) {
                last--;
            }
            int start = Paragraphs.sentenceStart(text, floor, last);
            while (start < credit && Paragraphs.isBlank(text.charAt(start))) {
                start++;
            }
            return credit - start > LONGEST_SENTENCE ? credit : start;
        }

        private int skipGap(int from) {
            int at = from;
            while (at < paragraph.end() && Paragraphs.isBlank(text.charAt(at))) {
                at++;
            }
            if (at - from >= 2 || (at > from && text.charAt(from) != ' ')) {
                atStart = true;
            }
            return at;
        }

        private int wordEnd(int from) {
            int at = from;
            while (at < paragraph.end() && !Paragraphs.isBlank(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private Optional<Hit> hitAt(int word) {
            List<Hit> hits = new ArrayList<>();
            tryAll(byFirstWord.getOrDefault(firstWord(text, word, paragraph.end()), List.of()), word, hits);
            if (word == paragraph.start() && paragraph.length() <= LONGEST_LINE) {
                tryAll(byFirstWord.getOrDefault(ANY_WORD, List.of()), word, hits);
            }
            return hits.stream().max(Comparator.comparingInt(Hit::end));
        }

        private void tryAll(List<Phrase> phrases, int word, List<Hit> hits) {
            for (Phrase phrase : phrases) {
                if (allows(phrase.place(), word)) {
                    hit(phrase, word).ifPresent(hits::add);
                }
            }
        }

        private Optional<Hit> hit(Phrase phrase, int word) {
            Matcher matcher = phrase.pattern().matcher(text).region(word, paragraph.end());
            boolean matches = phrase.place() == Place.LINE ? matcher.matches() : matcher.lookingAt();
            if (!matches || matcher.end() == word) {
                return Optional.empty();
            }
            int end =
                    switch (phrase.place()) {
                        case SENTENCE -> Paragraphs.sentenceEnd(text, matcher.end(), paragraph.end(), LONGEST_REST);
                        case END -> tailEnd(word, matcher.end());
                        case LINE, START, ANYWHERE, BACK, CREDIT -> matcher.end();
                    };
            return Optional.of(new Hit(phrase.kind(), phrase.place(), end));
        }

        private int tailEnd(int word, int end) {
            boolean late = (word - paragraph.start()) * 5L > paragraph.length() * 2L;
            return late && paragraph.end() - word <= LONGEST_TAIL
                    ? paragraph.end()
                    : Paragraphs.sentenceEnd(text, end, paragraph.end(), LONGEST_REST);
        }

        private boolean allows(Place place, int word) {
            return switch (place) {
                case LINE -> word == paragraph.start();
                case START, SENTENCE -> atStart;
                case END, ANYWHERE, CREDIT, BACK -> true;
            };
        }
    }
}
