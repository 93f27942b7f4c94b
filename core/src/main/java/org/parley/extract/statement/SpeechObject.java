package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Scene;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * A cue verb with an object instead of a clause.
 *
 * <p>"The union announced a two-day strike." → content "a two-day strike"; "The ministry blamed the delay on a scheduling
 * conflict." → "the delay on a scheduling conflict"; "The envoy urged both sides to return to the table." → "both sides to
 * return to the table"; "The bloc called for a truce." → "a truce".
 */
final class SpeechObject implements AttributionRule {
    private static final double CONFIDENCE = 0.75;
    private static final Set<String> GOVERNED = Set.of("for", "of", "against", "on", "about", "to");

    @Override
    public List<Attribution> find(Scene scene, Sentence sentence) {
        Speakers speakers = new Speakers(scene);
        List<Attribution> found = new ArrayList<>();
        for (Cue cue : Cue.in(sentence)) {
            if (cue.frame() == CueVerbs.Frame.CLAUSE || sentence.hasChild(cue.verb(), "ccomp")) {
                continue;
            }
            List<Mention> who = speakers.of(cue);
            Optional<Span> content = content(scene, cue);
            if (!who.isEmpty() && content.isPresent()) {
                found.add(Attribution.by(cue, who, content.get(), "statement.speech-object", CONFIDENCE));
            }
        }
        return found;
    }

    private static Optional<Span> content(Scene scene, Cue cue) {
        Sentence sentence = cue.sentence();
        String text = scene.report().text();
        List<Word> parts = parts(cue);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>();
        parts.forEach(part -> words.addAll(sentence.subtree(part)));
        words.sort((a, b) -> Integer.compare(a.index(), b.index()));
        List<Word> behind =
                words.stream().filter(word -> word.index() > cue.verb().index()).toList();
        return Content.between(text, withoutCase(behind)).filter(span -> Content.saysSomething(text, span));
    }

    private static List<Word> parts(Cue cue) {
        Sentence sentence = cue.sentence();
        List<Word> objects = sentence.children(cue.verb(), "obj");
        List<Word> infinitives = sentence.children(cue.verb(), "xcomp");
        List<Word> governed = sentence.children(cue.verb(), "obl", "advcl").stream()
                .filter(word -> isGoverned(sentence, word))
                .toList();
        List<Word> parts = new ArrayList<>();
        switch (cue.frame()) {
            case CLAUSE -> {}
            case OBJECT -> {
                parts.addAll(objects);
                parts.addAll(infinitives);
                if (objects.isEmpty()) {
                    parts.addAll(governed);
                }
            }
            case ACCUSE -> {
                parts.addAll(objects);
                parts.addAll(governed);
                parts.addAll(infinitives);
            }
            case URGE -> {
                if (!infinitives.isEmpty()) {
                    parts.addAll(sentence.children(cue.verb(), "obj", "iobj"));
                    parts.addAll(infinitives);
                }
            }
        }
        return parts;
    }

    private static boolean isGoverned(Sentence sentence, Word word) {
        return sentence.children(word, "case", "mark").stream()
                .anyMatch(mark -> GOVERNED.contains(mark.form().toLowerCase(Locale.ROOT)));
    }

    private static List<Word> withoutCase(List<Word> words) {
        boolean leads = !words.isEmpty()
                && words.get(0).isAny("case", "mark")
                && GOVERNED.contains(words.get(0).form().toLowerCase(Locale.ROOT));
        return leads ? words.subList(1, words.size()) : words;
    }
}
