package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/** Verbs with what belongs to them: "call off", "take place", "walk away", "under way". */
final class Particles {
    private static final Set<String> BOUND = Set.of("place", "part");

    private Particles() {}

    /** The forms under which a list may hold {@code verb}, the longest first: {@code call_off}, {@code call}. */
    static List<String> phrases(Sentence sentence, Word verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        List<String> phrases = new ArrayList<>();
        for (Word child : sentence.children(verb)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            boolean object = child.is("obj") && BOUND.contains(form);
            if (child.index() > verb.index() && (object || child.isAny("compound:prt", "advmod"))) {
                phrases.add(lemma + '_' + form);
            }
        }
        if (verb.upos() != Upos.VERB) {
            Phrases.preposition(sentence, verb).ifPresent(preposition -> phrases.add(preposition + '_' + lemma));
        }
        boolean verbIsBare =
                phrases.stream().noneMatch(phrase -> BOUND.contains(phrase.substring(phrase.indexOf('_') + 1)));
        if (verbIsBare) {
            phrases.add(lemma);
        }
        return phrases;
    }
}
