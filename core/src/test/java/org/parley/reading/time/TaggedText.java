package org.parley.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Block;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * Sentences for tests that need no model: words cut at white space and punctuation, verbs guessed from their endings and
 * a short list, every word below the nearest verb before it.
 */
final class TaggedText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.:,’'][\\p{L}\\p{N}]+)*|[^\\s]");
    private static final List<String> PAST = List.of(
            "said", "met", "held", "told", "was", "were", "did", "had", "came", "began", "rose", "fell", "left", "took",
            "made", "got", "went", "won", "lost", "shot", "found", "gave", "sold", "bought", "struck", "died", "broke");
    private static final List<String> MODALS =
            List.of("will", "would", "shall", "should", "may", "might", "could", "can", "must", "to");
    private static final List<String> PRESENT = List.of("is", "are", "has", "have", "says", "meets", "begins", "am");

    private TaggedText() {}

    static Report report(String text, Optional<String> published) {
        return new Report(
                "r",
                "r.txt",
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.BODY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                published
                        .map(day -> new Published(Optional.of(LocalDate.parse(day)), Published.Basis.GIVEN))
                        .orElse(Published.UNKNOWN),
                "0");
    }

    /** Sentences cut after a full stop and at blank lines. */
    static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher ends = Pattern.compile("(?<=[\\p{Ll}\\d\"”][.?!])(?<![.][mM][.])\\s+(?=[\"“\\p{Lu}])|\\n\\s*\\n")
                .matcher(text);
        int from = 0;
        while (ends.find()) {
            add(sentences, text, from, ends.start());
            from = ends.end();
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(from, to);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        if (!spans.isEmpty()) {
            sentences.add(sentence(sentences.size(), text, spans));
        }
    }

    private static Sentence sentence(int index, String text, List<Span> spans) {
        List<String> tags = new ArrayList<>();
        int verb = -1;
        for (Span span : spans) {
            String before = tags.isEmpty() ? "" : tags.get(tags.size() - 1);
            tags.add(tag(span.of(text), before));
            verb = verb < 0 && tags.get(tags.size() - 1).startsWith("V") ? tags.size() - 1 : verb;
        }
        int root = Math.max(verb, 0);
        List<Word> words = new ArrayList<>();
        int last = root;
        for (int at = 0; at < spans.size(); at++) {
            String form = spans.get(at).of(text);
            boolean isVerb = tags.get(at).startsWith("V");
            boolean helps = tags.get(at).equals("MD");
            int head = at == root ? -1 : helps && at + 1 < spans.size() ? at + 1 : isVerb ? root : last;
            last = isVerb ? at : last;
            words.add(new Word(
                    at,
                    spans.get(at),
                    form,
                    form.toLowerCase(Locale.ROOT),
                    isVerb ? Upos.VERB : helps ? Upos.AUX : Upos.NOUN,
                    tags.get(at),
                    head,
                    helps ? "aux" : at == root ? "root" : "dep"));
        }
        return new Sentence(index, words);
    }

    private static String tag(String form, String before) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (before.equals("MD")) {
            return "VB";
        }
        if (MODALS.contains(form)) {
            return "MD";
        }
        if (PAST.contains(lower) || (lower.endsWith("ed") && lower.length() > 4)) {
            return "VBD";
        }
        return PRESENT.contains(lower) ? "VBZ" : "NN";
    }
}
