package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Scene;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * Cuts a content where the next act of speech begins that only the tree counts in.
 *
 * <p>"Koval warned the deal was dead as the union said it would strike" → content "the deal was dead"; "Koval said any deal
 * takes time, and warned against haste" → content "any deal takes time".
 */
final class Interruptions {
    private Interruptions() {}

    static List<Attribution> cut(Scene scene, List<Attribution> told) {
        List<Attribution> cut = new ArrayList<>();
        for (Attribution attribution : told) {
            Span content = attribution.content();
            for (Attribution inner : told) {
                content = before(scene, attribution, inner, content);
            }
            cut.add(attribution.withContent(content));
        }
        return cut;
    }

    private static Span before(Scene scene, Attribution outer, Attribution inner, Span content) {
        if (inner.verb().isEmpty() || !content.contains(inner.cueSpan()) || content.equals(inner.content())) {
            return content;
        }
        Optional<Integer> start = scene.reading()
                .sentenceAt(inner.cueSpan().start())
                .flatMap(sentence -> interruption(sentence, outer, inner));
        return start.filter(at -> at > content.start())
                .flatMap(at -> Content.trim(scene.report().text(), new Span(content.start(), at)))
                .orElse(content);
    }

    /** Where the interrupting clause begins: at "as", or at the "and" that joins it. */
    private static Optional<Integer> interruption(Sentence sentence, Attribution outer, Attribution inner) {
        Word verb = inner.verb().orElseThrow();
        boolean beside = verb.is("advcl")
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.form().equalsIgnoreCase("as"));
        boolean sameVoice = verb.is("conj") && outer.speakers().equals(inner.speakers());
        if (!beside && !sameVoice) {
            return Optional.empty();
        }
        return sentence.children(verb, "mark", "cc", "punct").stream()
                .filter(link -> link.index() < verb.index())
                .map(link -> link.span().start())
                .min(Integer::compare)
                .or(() -> Optional.of(verb.span().start()));
    }
}
