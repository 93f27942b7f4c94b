package org.parley.extract.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Format;
import org.parley.model.Meeting.Level;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Status;
import org.parley.model.Passage;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * One passage about one meeting as a rule sees it before it is a fact: its words, the noun that names the meeting, the
 * clause that tells it.
 */
record Occasion(Scene scene, Sentence sentence, Span evidence, Optional<Gathering> gathering, Optional<Clause> clause) {
    private static final Set<String> TELEPHONE = Set.of("by phone", "on the phone", "by telephone", "over the phone");

    private static final Set<String> GOAL = Set.of("to", "in", "at", "of");
    private static final Set<String> PURPOSE = Set.of("for", "in", "after", "of", "from", "to");
    private static final Set<String> WITH = Set.of("with", "between");

    static Occasion told(Scene scene, Clause clause, Optional<Gathering> gathering) {
        return new Occasion(scene, clause.sentence(), clause.span(), gathering, Optional.of(clause));
    }

    static Occasion named(Scene scene, Gathering gathering) {
        return new Occasion(scene, gathering.sentence(), gathering.span(), Optional.of(gathering), Optional.empty());
    }

    Occasion withEvidence(Span span) {
        return new Occasion(scene, sentence, span, gathering, clause);
    }

    Meeting meeting(Rule<Meeting> rule, double confidence, Optional<Status> status, List<Participation> who) {
        return meeting(rule, confidence, status, who, place());
    }

    Meeting meeting(
            Rule<Meeting> rule,
            double confidence,
            Optional<Status> status,
            List<Participation> who,
            Optional<String> place) {
        Passage passage = new Passage(scene.evidence(evidence), circumstances().date(status), confidence, rule.id());
        return new Meeting(
                passage,
                gathering.map(Gathering::name),
                gathering.map(Gathering::ordinal).orElse(OptionalInt.empty()),
                status,
                level(who, status),
                format(),
                place,
                who);
    }

    Optional<String> place() {
        boolean visit = gathering
                .filter(each -> each.entry().kind() == Vocabulary.Kind.VISIT)
                .isPresent();
        return visit ? circumstances().place(GOAL) : circumstances().place();
    }

    Circumstances circumstances() {
        List<Word> cores = Stream.of(
                        clause.stream().flatMap(each -> Stream.of(each.verb(), each.top())),
                        gathering.stream().flatMap(each -> each.heads().stream()),
                        gathering.stream().flatMap(each -> each.attachedVerbs().stream()),
                        gathering.stream().flatMap(each -> each.company().stream()),
                        clause.stream().flatMap(each -> each.objects().stream()),
                        clause.stream().flatMap(each -> each.obliques(WITH).stream()),
                        clause.stream()
                                .flatMap(each -> each.obliques(PURPOSE).stream())
                                .filter(word -> Gathering.of(sentence, word).isPresent()))
                .flatMap(words -> words)
                .distinct()
                .toList();
        return new Circumstances(scene.reading(), sentence, cores, evidence);
    }

    /** Whether the time told lies after or before the day of the report, where both are certain. */
    Optional<Status> statusByDate() {
        return circumstances().tense().flatMap(outlook -> switch (outlook) {
            case PAST -> Optional.of(Status.HELD);
            case FUTURE -> Optional.of(Status.PLANNED);
            case PRESENT, ONGOING, POSSIBLE, UNTOLD -> Optional.empty();
        });
    }

    /** Talks that opened on a certain day some days before the report are over as far as it tells. */
    Optional<Status> settled(Optional<Status> status) {
        Optional<LocalDate> today = scene.report().published().value();
        boolean longAgo = circumstances()
                .date(status)
                .filter(when -> when.first().equals(when.last()))
                .filter(when ->
                        today.isPresent() && when.last().isBefore(today.get().minusDays(3)))
                .isPresent();
        return longAgo && status.equals(Optional.of(Status.ONGOING)) ? Optional.of(Status.HELD) : status;
    }

    /** What a meeting that is downgraded was to be, as its noun tells it, is not what it becomes. */
    private Optional<Level> level(List<Participation> who, Optional<Status> status) {
        if (status.equals(Optional.of(Status.DOWNGRADED))) {
            return clause.flatMap(Lowered::level);
        }
        return gathering.flatMap(Gathering::level).or(() -> Parties.level(who));
    }

    private Optional<Format> format() {
        Optional<Format> named = gathering.flatMap(Gathering::format);
        if (named.isPresent()) {
            return named;
        }
        String words = scene.report().words(evidence);
        return TELEPHONE.stream().anyMatch(words::contains) ? Optional.of(Format.CALL) : Optional.empty();
    }
}
