package org.parley.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.model.Actor;
import org.parley.model.Block;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireHistory;
import org.parley.model.Disagreement;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.Generator;
import org.parley.model.KnownFact;
import org.parley.model.Meeting;
import org.parley.model.MeetingHistory;
import org.parley.model.Mention;
import org.parley.model.Negotiation;
import org.parley.model.Passage;
import org.parley.model.Position;
import org.parley.model.Problem;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.model.StateOfPlay;
import org.parley.model.Statement;
import org.parley.model.Term;
import org.parley.model.Threat;
import org.parley.model.Topic;
import org.parley.model.When;
import org.parley.text.Span;

/** States of play made by hand: one with every field filled, one with every field that may be absent absent. */
final class SampleStates {
    static final String TEXT =
            "Envoy Ada Brook said Norland's envoy had told her: \"No deal without a truce.\" Talks in Port Ellis are off.";

    private static final String SHA = "0123456789abcdef".repeat(4);
    private static final Generator GENERATOR = new Generator("parley", "0.1.0", "reader-0", SHA);
    private static final Mention BROOK = mention("Ada Brook", Mention.Kind.PERSON);
    private static final Mention NORLAND = mention("Norland", Mention.Kind.STATE);
    private static final Mention NOBODY = mention("her", Mention.Kind.PRONOUN);

    private SampleStates() {}

    static StateOfPlay empty() {
        return new StateOfPlay(
                GENERATOR,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Everything present. */
    static StateOfPlay full() {
        return new StateOfPlay(
                GENERATOR,
                Optional.of(LocalDate.of(2031, 5, 2)),
                List.of(
                        placed(report("r1", true), Optional.of("n1"), Optional.empty()),
                        placed(report("r2", false), Optional.of("n1"), Optional.of("r1"))),
                List.of(new Negotiation("n1", "Norland talks", List.of("a2"), List.of("r1", "r2"))),
                List.of(
                        new Actor(
                                "a1",
                                "Ada Brook",
                                List.of("Brook"),
                                Actor.Kind.PERSON,
                                Optional.of("Envoy"),
                                Optional.of("a2")),
                        new Actor("a2", "Norland", List.of(), Actor.Kind.STATE, Optional.empty(), Optional.empty())),
                fullFacts(),
                List.of(new MeetingHistory(
                        "m1",
                        "Port Ellis talks",
                        Optional.of("Port Ellis"),
                        Optional.of(new When("2031-05-01/2031-05-02")),
                        Optional.of(Meeting.Level.OFFICIALS),
                        Optional.of(Meeting.Format.INDIRECT),
                        Optional.of(Meeting.Status.CANCELLED),
                        List.of(new MeetingHistory.Participant("a1", Meeting.Role.WITHDREW)),
                        List.of("f3"))),
                List.of(new Term(
                        "k1",
                        "truce",
                        Topic.CEASEFIRE,
                        List.of(new Term.Stand(
                                "a2",
                                Position.Stance.CONDITIONAL,
                                Optional.of(new When("2031-05")),
                                List.of("f4"),
                                2,
                                1,
                                false)))),
                List.of(new CeasefireHistory(
                        "c1",
                        "truce",
                        List.of("a2"),
                        List.of(Ceasefire.Kind.FULL),
                        Optional.of("PT30H"),
                        Optional.of(new When("2031-05-01")),
                        Optional.of(new When("2031")),
                        Ceasefire.Status.IN_FORCE,
                        List.of("f5"))),
                List.of(new Disagreement(
                        "d1",
                        Disagreement.Kind.UPDATE,
                        "whether the talks are off",
                        List.of(
                                new Disagreement.Claim("they are", List.of("f3"), List.of(evidence("are off"))),
                                new Disagreement.Claim("they are not", List.of(), List.of(evidence("Talks")))))),
                List.of(new Problem("broken.html", Problem.Kind.NOT_TEXT, "not text")));
    }

    private static List<KnownFact> fullFacts() {
        List<KnownFact.Resolved> who =
                List.of(new KnownFact.Resolved(BROOK, "a1"), new KnownFact.Resolved(NORLAND, "a2"));
        Passage outer = passage("Norland's envoy had told her: \"No deal without a truce.\"");
        return List.of(
                new KnownFact(
                        "f1",
                        new Statement(
                                outer,
                                List.of(BROOK, NORLAND),
                                List.of(NORLAND),
                                Statement.Mode.MIXED,
                                Optional.of("said"),
                                Optional.of("reporters"),
                                Optional.empty()),
                        Optional.empty(),
                        who,
                        Optional.empty()),
                new KnownFact(
                        "f2",
                        new Statement(
                                passage("No deal without a truce."),
                                List.of(NOBODY, NORLAND),
                                List.of(),
                                Statement.Mode.DIRECT,
                                Optional.of("told"),
                                Optional.empty(),
                                Optional.of(outer.evidence().span())),
                        Optional.empty(),
                        who,
                        Optional.empty()),
                new KnownFact("f3", fullMeeting(), Optional.of("m1"), who, Optional.empty()),
                new KnownFact("f4", position(BROOK, Optional.of("a truce")), Optional.of("k1"), who, Optional.of("a2")),
                new KnownFact("f5", fullCeasefire(), Optional.of("c1"), who, Optional.empty()),
                new KnownFact(
                        "f6",
                        new Threat(
                                passage("No deal"),
                                List.of(NORLAND),
                                Threat.Act.WITHDRAW,
                                List.of(BROOK),
                                Optional.of("without a truce")),
                        Optional.empty(),
                        who,
                        Optional.empty()));
    }

    private static Fact fullMeeting() {
        return new Meeting(
                passage("Talks in Port Ellis are off"),
                Optional.of("talks"),
                OptionalInt.of(4),
                Optional.of(Meeting.Status.CANCELLED),
                Optional.of(Meeting.Level.TECHNICAL),
                Optional.of(Meeting.Format.SUMMIT),
                Optional.of("Port Ellis"),
                List.of(
                        new Meeting.Participation(BROOK, Meeting.Role.WITHDREW),
                        new Meeting.Participation(NOBODY, Meeting.Role.EXPECTED)));
    }

    private static Fact fullCeasefire() {
        return new Ceasefire(
                passage("a truce"),
                Ceasefire.Status.IN_FORCE,
                List.of(NORLAND, NOBODY),
                List.of(BROOK),
                Set.of(Ceasefire.Kind.HUMANITARIAN, Ceasefire.Kind.UNILATERAL),
                Optional.of("P30D"),
                Optional.of(new When("2031-05-01")),
                Optional.of(new When("2031-05-31")));
    }

    private static Position position(Mention holder, Optional<String> condition) {
        int term = TEXT.indexOf("a truce");
        return new Position(
                passage("No deal without a truce."),
                holder,
                Position.Stance.CONDITIONAL,
                "a truce",
                new Span(term, term + "a truce".length()),
                Topic.SECURITY_GUARANTEES,
                condition,
                true);
    }

    /** Every fact type, nothing known about any of them but that it is there. */
    static StateOfPlay bare() {
        Report report = report("r1", false);
        List<KnownFact> facts = List.of(
                bareFact(
                        "f1",
                        new Statement(
                                bare("No deal"),
                                List.of(),
                                List.of(),
                                Statement.Mode.DIRECT,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Span(0, 1)))),
                bareFact(
                        "f2",
                        new Meeting(
                                bare("Talks"),
                                Optional.empty(),
                                OptionalInt.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())),
                bareFact("f3", position(NOBODY, Optional.empty())),
                bareFact(
                        "f4",
                        new Ceasefire(
                                bare("truce"),
                                Ceasefire.Status.PROPOSED,
                                List.of(),
                                List.of(),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                bareFact("f5", new Threat(bare("deal"), List.of(), Threat.Act.OTHER, List.of(), Optional.empty())));
        return new StateOfPlay(
                GENERATOR,
                Optional.empty(),
                List.of(placed(report, Optional.empty(), Optional.empty())),
                List.of(),
                List.of(),
                facts,
                List.of(bareMeeting()),
                List.of(new Term("k1", "truce", Topic.OTHER, List.of())),
                List.of(bareCeasefire()),
                List.of(),
                List.of());
    }

    private static MeetingHistory bareMeeting() {
        return new MeetingHistory(
                "m1",
                "Talks",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static CeasefireHistory bareCeasefire() {
        return new CeasefireHistory(
                "c1",
                "truce",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Ceasefire.Status.UNVERIFIED,
                List.of());
    }

    /** A report of nothing but {@code words}, and all of it a statement of unknown speaker relayed by {@code words}. */
    static StateOfPlay saying(String words) {
        Report report = new Report(
                "r1",
                "r1.txt",
                words,
                List.of(new Block(new Span(0, words.length()), Block.Kind.BODY)),
                Optional.of(words),
                Optional.of(words),
                Optional.of(words),
                "und",
                Published.UNKNOWN,
                SHA);
        Evidence all = Evidence.of(report, new Span(0, words.length()));
        Statement statement = new Statement(
                new Passage(all, Optional.empty(), 1, "statement.test"),
                List.of(),
                List.of(),
                Statement.Mode.DIRECT,
                Optional.of(words),
                Optional.of(words),
                Optional.empty());
        return new StateOfPlay(
                GENERATOR,
                Optional.empty(),
                List.of(placed(report, Optional.empty(), Optional.empty())),
                List.of(),
                List.of(new Actor(
                        "a1", words, List.of(words), Actor.Kind.ANONYMOUS, Optional.of(words), Optional.empty())),
                List.of(bareFact("f1", statement)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Problem(words, Problem.Kind.BAD_ENCODING, words)));
    }

    private static KnownFact bareFact(String id, Fact fact) {
        return new KnownFact(id, fact, Optional.empty(), List.of(), Optional.empty());
    }

    private static StateOfPlay.PlacedReport placed(
            Report report, Optional<String> negotiation, Optional<String> copyOf) {
        return new StateOfPlay.PlacedReport(report, negotiation, copyOf);
    }

    private static Report report(String id, boolean known) {
        return new Report(
                id,
                id + ".txt",
                TEXT,
                List.of(new Block(new Span(0, TEXT.length()), Block.Kind.BODY)),
                known ? Optional.of("Port Ellis Gazette") : Optional.empty(),
                known ? Optional.of("Talks off") : Optional.empty(),
                known ? Optional.of("By C. Field") : Optional.empty(),
                "en",
                known
                        ? new Published(Optional.of(LocalDate.of(2031, 5, 1)), Published.Basis.STATED)
                        : Published.UNKNOWN,
                SHA);
    }

    private static Evidence evidence(String words) {
        int start = TEXT.indexOf(words);
        return new Evidence("r1", new Span(start, start + words.length()), words);
    }

    private static Passage passage(String words) {
        return new Passage(evidence(words), Optional.of(new When("2031-05-01")), 0.9, "test.rule");
    }

    private static Passage bare(String words) {
        return new Passage(evidence(words), Optional.empty(), 0, "test.rule");
    }

    private static Mention mention(String words, Mention.Kind kind) {
        Evidence at = evidence(words);
        return new Mention(
                "r1", at.span(), words, kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
