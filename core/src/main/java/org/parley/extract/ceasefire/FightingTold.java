package org.parley.extract.ceasefire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parties;
import org.parley.extract.clause.Phrase;
import org.parley.lexicon.WordList;
import org.parley.model.Ceasefire;
import org.parley.model.Ceasefire.Status;
import org.parley.model.Mention;
import org.parley.model.Passage;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * What is told of the fighting right after a ceasefire that is declared or in force.
 *
 * <p>"Aland declared a truce, but officials said Alandian shelling continued." → violated by Aland, as officials say; "The
 * monitors were unable to confirm whether fighting had stopped." → unverified.
 */
final class FightingTold {
    private static final String RULE = "ceasefire.fighting-told";
    private static final double CONFIDENCE = 0.55;
    private static final int SENTENCES_BEHIND = 2;

    private static final Set<String> FIGHTING = words("fighting");
    private static final Set<String> GOES_ON = words("goes-on");
    private static final Set<String> PAUSES = words("pauses");
    private static final Set<String> CHECKS = words("checks");

    private final Scene scene;
    private final Parties parties;

    FightingTold(Scene scene, Parties parties) {
        this.scene = scene;
        this.parties = parties;
    }

    /** What the sentences behind the ceasefires of {@code known} add to them. */
    List<Ceasefire> behind(List<Ceasefire> known) {
        List<Ceasefire> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            if (known.stream().anyMatch(ceasefire -> isBehind(sentence, ceasefire))) {
                told(sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isBehind(Sentence sentence, Ceasefire ceasefire) {
        boolean stands = ceasefire.status() == Status.DECLARED || ceasefire.status() == Status.IN_FORCE;
        int at = ceasefire.evidence().span().start();
        return stands
                && at < sentence.span().end()
                && scene.reading()
                        .sentenceAt(at)
                        .filter(other -> sentence.index() - other.index() <= SENTENCES_BEHIND)
                        .isPresent();
    }

    private Optional<Ceasefire> told(Sentence sentence) {
        for (Word noun : sentence.words()) {
            Optional<Word> verb =
                    noun.is("nsubj") && FIGHTING.contains(noun.lemma()) ? sentence.head(noun) : Optional.empty();
            if (verb.isPresent() && isAffirmed(sentence, verb.get())) {
                return Optional.of(fact(sentence, noun, verb.get(), Status.VIOLATED));
            }
            if (verb.isPresent() && isUnchecked(sentence, verb.get())) {
                return Optional.of(fact(sentence, noun, verb.get(), Status.UNVERIFIED));
            }
        }
        return Optional.empty();
    }

    private static boolean isAffirmed(Sentence sentence, Word verb) {
        Clause clause = new Clause(sentence, verb);
        return GOES_ON.contains(verb.lemma())
                && !clause.isNegated()
                && clause.modal().isEmpty()
                && !clause.isSupposed();
    }

    /** "whether fighting had paused", below "confirm" or "unclear". */
    private static boolean isUnchecked(Sentence sentence, Word verb) {
        boolean whether = sentence.children(verb, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("whether") || mark.lemma().equals("if"));
        boolean checked = sentence.head(verb)
                .filter(above -> CHECKS.contains(above.lemma()))
                .isPresent();
        return (PAUSES.contains(verb.lemma()) || GOES_ON.contains(verb.lemma())) && whether && checked;
    }

    private Ceasefire fact(Sentence sentence, Word noun, Word verb, Status status) {
        Span clause = Phrase.span(sentence, verb).orElse(verb.span()).cover(noun.span());
        Span evidence = status == Status.UNVERIFIED
                ? sentence.head(verb).map(Word::span).map(clause::cover).orElse(clause)
                : clause;
        List<Mention> by = status == Status.VIOLATED ? parties.owners(sentence, noun, List.of()) : List.of();
        return new Ceasefire(
                new Passage(scene.evidence(evidence), Optional.empty(), CONFIDENCE, RULE),
                status,
                by,
                status == Status.VIOLATED ? parties.speakersAt(evidence) : List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Set<String> words(String kind) {
        return WordList.rows("fighting-words").stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
