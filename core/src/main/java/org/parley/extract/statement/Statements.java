package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Scene;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.Passage;
import org.parley.model.Statement;
import org.parley.model.When;
import org.parley.reading.Sentence;
import org.parley.reading.TimeExpression;
import org.parley.text.Span;

/** Finds who said what in a report. Stateless. */
public final class Statements {
    /** In this order: of two rules that find the same words, the earlier one stands. */
    private static final List<AttributionRule> RULES = List.of(
            new AccordingTo(),
            new ImpersonalReport(),
            new ReportedClause(),
            new ParentheticCue(),
            new SpeechObject(),
            new HeadlineSource());

    private static final double SAME_WORDS = 0.8;

    private Statements() {}

    /**
     * Who said what, in text order of the contents, which may hold one another where one tells what another said. Nothing
     * is told twice with one cue; a headline is left out where the report says the same. Speakers are as printed.
     */
    public static List<Statement> in(Scene scene) {
        List<Attribution> told = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (AttributionRule rule : RULES) {
                rule.find(scene, sentence).stream()
                        .filter(each -> told.stream().noneMatch(other -> isSame(other, each)))
                        .forEach(told::add);
            }
        }
        List<QuotedSpeech.Spoken> spoken =
                HeadlineRepeats.without(scene, new QuotedSpeech(scene).with(Interruptions.cut(scene, told)));
        return spoken.stream()
                .filter(each -> isSomebody(each.attribution()))
                .map(each -> statement(scene, each, spoken))
                .sorted(Comparator.comparing(Statement::evidence))
                .toList();
    }

    /** Words of a "he" whom nothing in the report tells apart are withheld: who said it is the point of a statement. */
    private static boolean isSomebody(Attribution attribution) {
        return attribution.speakers().stream()
                .anyMatch(speaker -> speaker.kind() != Mention.Kind.PRONOUN
                        || speaker.antecedent().isPresent());
    }

    private static boolean isSame(Attribution a, Attribution b) {
        int shared = Math.min(a.content().end(), b.content().end())
                - Math.max(a.content().start(), b.content().start());
        boolean sameCue = a.cueSpan().overlaps(b.cueSpan());
        return sameCue
                && shared
                        > SAME_WORDS
                                * Math.min(a.content().length(), b.content().length());
    }

    private static Statement statement(Scene scene, QuotedSpeech.Spoken spoken, List<QuotedSpeech.Spoken> all) {
        Attribution attribution = spoken.attribution();
        Evidence evidence = scene.evidence(attribution.content());
        Passage passage = new Passage(evidence, date(scene, attribution), attribution.confidence(), attribution.rule());
        List<Mention> behalf = attribution.speakers().stream()
                .flatMap(speaker -> Behalf.of(scene, speaker).stream())
                .toList();
        return new Statement(
                passage,
                attribution.speakers(),
                behalf,
                spoken.mode(),
                Optional.of(attribution.cue()),
                Relay.of(scene, attribution),
                outer(spoken, all));
    }

    /** The innermost other content that holds this one together with its cue. */
    private static Optional<Span> outer(QuotedSpeech.Spoken spoken, List<QuotedSpeech.Spoken> all) {
        Span inner = spoken.span().cover(spoken.attribution().cueSpan());
        return all.stream()
                .filter(other -> other.span().contains(inner)
                        && other.span().length() > spoken.span().length())
                .filter(other -> !other.attribution()
                        .cueSpan()
                        .equals(spoken.attribution().cueSpan()))
                .map(QuotedSpeech.Spoken::span)
                .min(Comparator.comparing(Span::length));
    }

    /** A time said of the cue itself: "said on Tuesday". */
    private static Optional<When> date(Scene scene, Attribution attribution) {
        Optional<Sentence> sentence =
                scene.reading().sentenceAt(attribution.cueSpan().start());
        if (sentence.isEmpty() || attribution.verb().isEmpty()) {
            return Optional.empty();
        }
        return sentence.get().children(attribution.verb().get(), "obl", "advmod", "nmod").stream()
                .filter(word -> !attribution.content().contains(word.span()))
                .flatMap(word -> scene.reading().timesIn(sentence.get().subtreeSpan(word)).stream())
                .map(TimeExpression::value)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
