package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/** A verb in a sentence that shows somebody communicating. Plans, wishes and denials of speech are no cues. */
record Cue(Sentence sentence, Word verb, CueVerbs.Frame frame) {
    private static final Set<String> NOT_YET =
            Set.of("will", "would", "may", "might", "can", "could", "should", "must", "shall", "'ll");

    static List<Cue> in(Sentence sentence) {
        List<Cue> cues = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.upos() == Upos.VERB && isSpoken(sentence, word)) {
                CueVerbs.frame(word.lemma()).ifPresent(frame -> cues.add(new Cue(sentence, word, frame)));
            }
        }
        return cues;
    }

    private static boolean isSpoken(Sentence sentence, Word verb) {
        boolean infinitive = verb.xpos().equals("VB")
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.form().equalsIgnoreCase("to"));
        boolean notYet = sentence.children(verb, "aux").stream()
                .anyMatch(aux -> NOT_YET.contains(aux.form().toLowerCase(Locale.ROOT)));
        boolean negated = sentence.children(verb, "advmod").stream()
                .map(adverb -> adverb.form().toLowerCase(Locale.ROOT))
                .anyMatch(
                        form -> form.equals("not") || form.equals("n't") || form.equals("n’t") || form.equals("never"));
        return !infinitive && !notYet && !negated;
    }

    /** The verb with its particle, as printed: "pointed out". */
    String words() {
        Optional<Word> particle = sentence.child(verb, "compound:prt");
        return particle.map(word -> verb.form() + " " + word.form()).orElse(verb.form());
    }
}
