package org.parley.extract.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Conditions;
import org.parley.extract.clause.Parties;
import org.parley.extract.clause.Phrase;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.model.Passage;
import org.parley.model.Threat;
import org.parley.model.Threat.Act;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * A threat as a rule found it in the tree.
 *
 * @param cue the word that utters it
 * @param told the words that tell what will be done
 */
record Menace(Sentence sentence, Word cue, List<Mention> by, Act act, List<Word> told) {
    private static final WordList RELIEF = WordList.load("relief-verbs");
    private static final int NEAR = 60;
    private static final int LONG = 240;

    Menace {
        by = List.copyOf(by);
        told = List.copyOf(told);
    }

    Optional<Threat> threat(Scene scene, Parties parties, String rule, double confidence) {
        Optional<Span> words = Phrase.span(sentence, told);
        if (words.isEmpty() || by.isEmpty() || told.stream().allMatch(word -> word.upos() == Upos.PRON) || isRelief()) {
            return Optional.empty();
        }
        List<Word> heads = new ArrayList<>(List.of(cue));
        heads.addAll(told);
        Optional<Span> condition = Conditions.of(sentence, heads);
        Span evidence = evidence(words.get(), condition);
        return Optional.of(new Threat(
                new Passage(scene.evidence(evidence), Optional.empty(), confidence, rule),
                by,
                act,
                against(parties, heads),
                condition.map(span -> scene.report().words(span).replaceAll("\\s+", " "))));
    }

    /** "Lift sanctions" threatens nobody. */
    private boolean isRelief() {
        return told.stream()
                .flatMap(head -> sentence.subtree(head).stream())
                .anyMatch(word -> RELIEF.contains(word.lemma()));
    }

    private Span evidence(Span words, Optional<Span> condition) {
        Span evidence = cue.span().cover(words);
        for (Mention party : by) {
            boolean near = sentence.span().contains(party.span())
                    && party.span().start() < evidence.start()
                    && evidence.start() - party.span().end() <= NEAR;
            evidence = near ? evidence.cover(party.span()) : evidence;
        }
        Span longer = condition.map(evidence::cover).orElse(evidence);
        return longer.length() <= LONG ? longer : evidence;
    }

    /** "Against Borland", "on Borland", or the object itself when it is a party. */
    private List<Mention> against(Parties parties, List<Word> heads) {
        for (Word head : heads) {
            for (Word below : sentence.subtree(head)) {
                boolean target = below.is("obj")
                        || new Clause(sentence, head).cases(below).contains("against");
                List<Mention> found = target ? parties.at(sentence, below) : List.of();
                if (!found.isEmpty()) {
                    return found.stream().filter(party -> !by.contains(party)).toList();
                }
            }
        }
        return List.of();
    }
}
