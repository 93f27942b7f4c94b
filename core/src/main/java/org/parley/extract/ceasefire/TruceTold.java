package org.parley.extract.ceasefire;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Scene;
import org.parley.extract.clause.Parties;
import org.parley.extract.clause.Phrase;
import org.parley.model.Ceasefire;
import org.parley.model.Ceasefire.Kind;
import org.parley.model.Ceasefire.Status;
import org.parley.model.Mention;
import org.parley.model.Passage;
import org.parley.model.When;
import org.parley.reading.Sentence;
import org.parley.reading.TimeExpression;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * What a sentence tells of a ceasefire, as a rule found it.
 *
 * @param cue the word that tells it: the governing verb or noun; the ceasefire itself when there is none
 */
record TruceTold(Truce truce, Status status, Word cue, List<Mention> by) {
    private static final int NEAR = 60;
    private static final int LONG = 240;
    private static final Set<String> CLOSING = Set.of("until", "till");

    TruceTold {
        by = List.copyOf(by);
    }

    Ceasefire ceasefire(Scene scene, Parties parties, String rule, double confidence) {
        Span evidence = evidence();
        List<TimeExpression> times = scene.reading().timesIn(clause(evidence));
        return new Ceasefire(
                new Passage(scene.evidence(evidence), Optional.empty(), confidence, rule),
                status,
                by,
                status == Status.VIOLATED ? accusers(parties, evidence) : List.of(),
                kinds(),
                times.stream().flatMap(time -> time.duration().stream()).findFirst(),
                hasBegun() ? day(times, false) : Optional.empty(),
                day(times, true));
    }

    private List<Mention> accusers(Parties parties, Span evidence) {
        return parties.speakersAt(evidence).stream()
                .filter(speaker -> by.stream().noneMatch(party -> parties.sameParty(speaker, party)))
                .toList();
    }

    private boolean hasBegun() {
        return status == Status.DECLARED || status == Status.IN_FORCE || status == Status.AGREED;
    }

    private Optional<When> day(List<TimeExpression> times, boolean closing) {
        return times.stream()
                .filter(time -> isClosing(time) == closing)
                .flatMap(time -> time.value().stream())
                .findFirst();
    }

    private boolean isClosing(TimeExpression time) {
        Sentence sentence = truce.sentence();
        return sentence.words().stream()
                .filter(word -> word.span().end() <= time.span().start())
                .reduce((first, second) -> second)
                .filter(word -> CLOSING.contains(word.form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private Span clause(Span evidence) {
        return evidence.cover(Phrase.span(truce.sentence(), cue).orElse(evidence));
    }

    private Span evidence() {
        Sentence sentence = truce.sentence();
        Span phrase = Phrase.span(sentence, truce.head()).orElse(truce.noun().span());
        Span evidence = phrase.cover(truce.noun().span()).cover(cue.span());
        for (Mention party : by) {
            boolean near = sentence.span().contains(party.span())
                    && party.span().start() < evidence.start()
                    && evidence.start() - party.span().end() <= NEAR;
            evidence = near ? evidence.cover(party.span()) : evidence;
        }
        for (Word time : sentence.children(cue, "obl")) {
            Span longer = evidence.cover(sentence.subtreeSpan(time));
            boolean after = time.index() > truce.noun().index() && longer.length() <= LONG;
            evidence = after ? longer : evidence;
        }
        return evidence;
    }

    private Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Word word : truce.sentence().subtree(truce.head())) {
            boolean describes = word.isAny("amod", "conj", "compound")
                    && word.index() < truce.noun().index();
            if (describes) {
                TruceWords.kind(word).ifPresent(kinds::add);
            }
        }
        return kinds;
    }
}
