package org.parley.extract.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Scene;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/** Through whom or what words reached the public: "told Reuters", "on X", "in a statement", "at a news conference". */
final class Relay {
    private static final WordList RELAYS = WordList.load("relays");
    private static final Set<String> SETTINGS = Set.of("in", "on", "at", "to", "via", "during", "through");

    private Relay() {}

    static Optional<String> of(Scene scene, Attribution attribution) {
        Optional<Sentence> sentence =
                scene.reading().sentenceAt(attribution.cueSpan().start());
        if (sentence.isEmpty() || attribution.verb().isEmpty()) {
            return Optional.empty();
        }
        return toldTo(scene, sentence.get(), attribution.verb().get())
                .or(() -> setting(scene, sentence.get(), attribution.verb().get()));
    }

    private static Optional<String> toldTo(Scene scene, Sentence sentence, Word verb) {
        if (!verb.lemma().equals("tell")) {
            return Optional.empty();
        }
        return sentence.children(verb, "iobj", "obj").stream()
                .filter(word -> RELAYS.contains(word.form()) || isOutlet(scene, sentence, word))
                .findFirst()
                .map(word -> phrase(scene, sentence, word));
    }

    private static boolean isOutlet(Scene scene, Sentence sentence, Word word) {
        return scene.mentionOf(sentence, word)
                .filter(mention -> mention.kind() == Mention.Kind.ORGANISATION)
                .isPresent();
    }

    private static Optional<String> setting(Scene scene, Sentence sentence, Word verb) {
        return sentence.children(verb, "obl", "nmod").stream()
                .filter(word -> RELAYS.contains(word.form()))
                .filter(word -> sentence.child(word, "case")
                        .map(preposition -> SETTINGS.contains(preposition.form().toLowerCase(Locale.ROOT)))
                        .orElse(false))
                .findFirst()
                .map(word -> phrase(scene, sentence, word));
    }

    private static String phrase(Scene scene, Sentence sentence, Word head) {
        Span span = head.span();
        for (Word child : sentence.children(head, "det", "amod", "compound", "nmod:poss", "flat")) {
            span = span.cover(sentence.subtreeSpan(child));
        }
        return scene.report().words(span);
    }
}
