package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Scene;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * "According to" somebody.
 *
 * <p>"According to a diplomat close to the talks, the offer stands." → speaker "a diplomat", content "the offer stands".
 */
final class AccordingTo implements AttributionRule {
    private static final double CONFIDENCE = 0.85;

    @Override
    public List<Attribution> find(Scene scene, Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i + 2 < sentence.words().size(); i++) {
            boolean here = sentence.word(i).form().equalsIgnoreCase("according")
                    && sentence.word(i + 1).form().equalsIgnoreCase("to");
            if (here) {
                attribution(scene, sentence, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Attribution> attribution(Scene scene, Sentence sentence, int at) {
        Optional<Word> source = source(sentence, at);
        Optional<Mention> speaker = source.flatMap(word -> scene.mentionOf(sentence, word));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Span cue = sentence.word(at).span().cover(sentence.word(at + 1).span());
        return content(scene, sentence, at, source.get())
                .map(content -> new Attribution(
                        List.of(speaker.get()),
                        content,
                        cue,
                        scene.report().words(cue),
                        Optional.empty(),
                        "statement.according-to",
                        CONFIDENCE));
    }

    /** The noun behind "to": the first word at or after it that "according" hangs on. */
    private static Optional<Word> source(Sentence sentence, int at) {
        Word according = sentence.word(at);
        Optional<Word> head = sentence.head(according);
        if (head.isPresent() && head.get().index() > at + 1) {
            return head;
        }
        return sentence.children(according, "obl", "nmod", "obj").stream().findFirst();
    }

    private static Optional<Span> content(Scene scene, Sentence sentence, int at, Word source) {
        List<Word> phrase = sentence.subtree(source);
        int last = Math.max(source.index(), phrase.get(phrase.size() - 1).index());
        String text = scene.report().text();
        List<Word> words = sentence.words();
        boolean leads = at <= 1;
        if (leads) {
            int comma = last;
            while (comma < words.size() - 1 && !words.get(comma).form().equals(",")) {
                comma++;
            }
            int from = comma < words.size() - 1 ? comma + 1 : Math.min(last + 1, words.size() - 1);
            return Content.between(text, words.subList(from, words.size()));
        }
        boolean ends = last >= words.size() - 2;
        List<Word> told = ends ? words.subList(0, at) : words;
        return Content.between(text, told).filter(span -> Content.saysSomething(text, span));
    }
}
