package org.parley.ingest;

import java.util.ArrayList;
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
        ANYWHERE,
        /** It is the credit that closes a caption; the sentence before it is the caption. */
        CREDIT
    }

    private record Phrase(Block.Kind kind, Place place, Pattern pattern) {}

    private record Hit(Block.Kind kind, Place place, int end) {}

    static final Phrases STANDARD = new Phrases(Resource.rows("phrases.txt"));

    private static final int LONGEST_CAPTION = 600;

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private Phrases(List<List<String>> rows) {
        for (List<String> row : rows) {
            Pattern pattern = Pattern.compile(row.get(2) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
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
        String literal = regex.replaceFirst("^\\(\\?-i\\)", "").replaceFirst("^\\\\", "");
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
        private int sentence;
        private int sentenceBefore;
        private boolean atStart = true;

        Scan(String text, Span paragraph) {
            this.text = text;
            this.paragraph = paragraph;
            this.sentence = paragraph.start();
            this.sentenceBefore = paragraph.start();
        }

        List<Block> run() {
            int at = paragraph.start();
            while (at < paragraph.end()) {
                int word = skipGap(at);
                if (word >= paragraph.end()) {
                    break;
                }
                if (atStart && word > sentence) {
                    sentenceBefore = sentence;
                    sentence = word;
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
            int from = hit.place() == Place.CREDIT ? captionStart(word) : word;
            found.add(new Block(new Span(from, hit.end()), hit.kind()));
            atStart = true;
            sentence = hit.end();
            sentenceBefore = hit.end();
        }

        /** A credit belongs to the words before it on the same stretch, or to the sentence before. */
        private int captionStart(int credit) {
            int start = credit > sentence ? sentence : sentenceBefore;
            return credit - start > LONGEST_CAPTION ? credit : start;
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
            Hit best = null;
            for (Phrase phrase : byFirstWord.getOrDefault(firstWord(text, word, paragraph.end()), List.of())) {
                Optional<Hit> hit = hit(phrase, word);
                if (hit.isPresent() && (best == null || hit.get().end() > best.end())) {
                    best = hit.get();
                }
            }
            return Optional.ofNullable(best);
        }

        private Optional<Hit> hit(Phrase phrase, int word) {
            if (!allows(phrase.place(), word)) {
                return Optional.empty();
            }
            Matcher matcher = phrase.pattern().matcher(text).region(word, paragraph.end());
            boolean matches = phrase.place() == Place.LINE ? matcher.matches() : matcher.lookingAt();
            if (!matches || matcher.end() == word) {
                return Optional.empty();
            }
            return Optional.of(new Hit(phrase.kind(), phrase.place(), matcher.end()));
        }

        private boolean allows(Place place, int word) {
            return switch (place) {
                case LINE -> word == paragraph.start();
                case START -> atStart;
                case ANYWHERE, CREDIT -> true;
            };
        }
    }
}
