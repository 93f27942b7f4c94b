package org.parley.render;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** An invented negotiation with one of everything, to be shown. */
final class Story {
    static final Report HERALD = report(
            "herald-1",
            "reports/herald-1.txt",
            Optional.of("Harbour Herald"),
            Optional.of(LocalDate.of(2031, 3, 4)),
            "Avaria walks out of the Tolm talks",
            "Avaria walks out of the Tolm talks\n\n"
                    + "Foreign minister Ilse Marant said Avaria “will not sign a ceasefire that leaves the ports shut”. "
                    + "She met the Belmar envoy, Oren Tasker, in Tolm on Tuesday.\n\n"
                    + "Belmar proposed a 30-day truce from Friday. A senior Belmar official said "
                    + "the convoys would be stopped if the shelling went on.\n\nShare this story");
    static final Report WIRE = report(
            "wire-7",
            "https://wire.example/7",
            Optional.of("Meridian Wire"),
            Optional.empty(),
            "Tolm talks: who came",
            "Tolm talks: who came\n\nNo Avarian minister attended the Tolm talks, two diplomats said. "
                    + "Avaria called the 30-day truce a trap.");

    private final List<KnownFact> facts = new ArrayList<>();

    private static Report report(
            String id, String uri, Optional<String> outlet, Optional<LocalDate> day, String title, String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String part : text.split("\n\n", -1)) {
            Block.Kind kind =
                    start == 0 ? Block.Kind.TITLE : part.startsWith("Share") ? Block.Kind.FURNITURE : Block.Kind.BODY;
            blocks.add(new Block(new Span(start, start + part.length()), kind));
            start += part.length() + 2;
        }
        Published published = day.map(date -> new Published(Optional.of(date), Published.Basis.STATED))
                .orElse(Published.UNKNOWN);
        return new Report(id, uri, text, blocks, outlet, Optional.of(title), Optional.empty(), "en", published, "00");
    }

    static StateOfPlay state() {
        return new Story().build();
    }

    /** A report whose every string is an attack on whoever shows it. */
    static StateOfPlay hostile(String attack) {
        Report report = new Report(
                attack,
                attack,
                attack,
                List.of(),
                Optional.of(attack),
                Optional.of(attack),
                Optional.of(attack),
                "en",
                Published.UNKNOWN,
                "00");
        Mention speaker = new Mention(
                attack,
                new Span(0, attack.length()),
                attack,
                Mention.Kind.PERSON,
                Optional.of(attack),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Statement statement = new Statement(
                new Passage(Evidence.of(report, new Span(0, attack.length())), Optional.empty(), 0.5, attack),
                List.of(speaker),
                List.of(),
                Statement.Mode.DIRECT,
                Optional.of(attack),
                Optional.of(attack),
                Optional.empty());
        return new StateOfPlay(
                generator(),
                Optional.empty(),
                List.of(new StateOfPlay.PlacedReport(report, Optional.of("n1"), Optional.empty())),
                List.of(new Negotiation("n1", attack, List.of("a1"), List.of(attack))),
                List.of(new Actor(
                        "a1", attack, List.of(attack), Actor.Kind.STATE, Optional.of(attack), Optional.empty())),
                List.of(new KnownFact(
                        "f1",
                        statement,
                        Optional.empty(),
                        List.of(new KnownFact.Resolved(speaker, "a1")),
                        Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Problem(attack, Problem.Kind.UNREADABLE, attack)));
    }

    static StateOfPlay empty() {
        return new StateOfPlay(
                generator(),
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

    /** Nothing but an input that could not be read. */
    static StateOfPlay problem(Problem problem) {
        return new StateOfPlay(
                generator(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(problem));
    }

    static Generator generator() {
        return new Generator("parley", "0.1.0", "reader-0", "ab");
    }

    static Mention mention(Report report, String words, Mention.Kind kind) {
        return new Mention(
                report.id(),
                span(report, words),
                words,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Span span(Report report, String words) {
        int start = report.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    static Passage passage(Report report, String words, String date) {
        return new Passage(
                Evidence.of(report, span(report, words)),
                Optional.of(date).filter(day -> !day.isEmpty()).map(When::new),
                0.9,
                "test.rule");
    }

    private String know(Fact fact, Optional<String> object, Optional<String> party, KnownFact.Resolved... who) {
        String id = "f" + (facts.size() + 1);
        facts.add(new KnownFact(id, fact, object, List.of(who), party));
        return id;
    }

    private StateOfPlay build() {
        Mention marant = mention(HERALD, "Ilse Marant", Mention.Kind.PERSON);
        Mention tasker = mention(HERALD, "Oren Tasker", Mention.Kind.PERSON);
        Mention belmar = mention(HERALD, "Belmar", Mention.Kind.STATE);
        Mention official = mention(HERALD, "A senior Belmar official", Mention.Kind.UNNAMED);
        Mention avaria = mention(WIRE, "Avaria", Mention.Kind.STATE);
        Mention diplomats = mention(WIRE, "two diplomats", Mention.Kind.UNNAMED);
        know(
                new Statement(
                        passage(HERALD, "will not sign a ceasefire that leaves the ports shut", "2031-03-04"),
                        List.of(marant),
                        List.of(),
                        Statement.Mode.MIXED,
                        Optional.of("said"),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                new KnownFact.Resolved(marant, "a2"));
        String refusal = know(
                new Position(
                        passage(HERALD, "will not sign a ceasefire that leaves the ports shut", "2031-03-04"),
                        marant,
                        Position.Stance.REJECTS,
                        "ceasefire that leaves the ports shut",
                        span(HERALD, "ceasefire that leaves the ports shut"),
                        Topic.CEASEFIRE,
                        Optional.empty(),
                        false),
                Optional.of("k1"),
                Optional.of("a1"),
                new KnownFact.Resolved(marant, "a2"));
        String met = know(
                new Meeting(
                        passage(HERALD, "She met the Belmar envoy, Oren Tasker, in Tolm on Tuesday", "2031-03-04"),
                        Optional.of("talks"),
                        OptionalInt.empty(),
                        Optional.of(Meeting.Status.HELD),
                        Optional.of(Meeting.Level.MINISTERS),
                        Optional.empty(),
                        Optional.of("Tolm"),
                        List.of(new Meeting.Participation(tasker, Meeting.Role.ATTENDED))),
                Optional.of("m1"),
                Optional.empty(),
                new KnownFact.Resolved(tasker, "a4"));
        String truce = know(
                new Ceasefire(
                        passage(HERALD, "Belmar proposed a 30-day truce from Friday", ""),
                        Ceasefire.Status.PROPOSED,
                        List.of(belmar),
                        List.of(),
                        Set.of(Ceasefire.Kind.TEMPORARY),
                        Optional.of("P30D"),
                        Optional.of(new When("2031-03-07")),
                        Optional.empty()),
                Optional.of("c1"),
                Optional.empty(),
                new KnownFact.Resolved(belmar, "a3"));
        String offer = know(
                new Position(
                        passage(HERALD, "proposed a 30-day truce", ""),
                        belmar,
                        Position.Stance.PROPOSES,
                        "30-day truce",
                        span(HERALD, "30-day truce"),
                        Topic.CEASEFIRE,
                        Optional.of("from Friday"),
                        false),
                Optional.of("k2"),
                Optional.of("a3"),
                new KnownFact.Resolved(belmar, "a3"));
        know(
                new Threat(
                        passage(HERALD, "the convoys would be stopped if the shelling went on", ""),
                        List.of(official),
                        Threat.Act.OTHER,
                        List.of(),
                        Optional.of("if the shelling went on")),
                Optional.empty(),
                Optional.empty());
        know(
                new Statement(
                        passage(HERALD, "the convoys would be stopped if the shelling went on", ""),
                        List.of(official),
                        List.of(belmar),
                        Statement.Mode.INDIRECT,
                        Optional.of("said"),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                new KnownFact.Resolved(belmar, "a3"));
        know(
                new Statement(
                        passage(WIRE, "No Avarian minister attended the Tolm talks", ""),
                        List.of(diplomats),
                        List.of(),
                        Statement.Mode.INDIRECT,
                        Optional.of("said"),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                Optional.empty());
        String trap = know(
                new Position(
                        passage(WIRE, "Avaria called the 30-day truce a trap", ""),
                        avaria,
                        Position.Stance.REJECTS,
                        "30-day truce",
                        span(WIRE, "30-day truce"),
                        Topic.CEASEFIRE,
                        Optional.empty(),
                        true),
                Optional.of("k2"),
                Optional.of("a1"),
                new KnownFact.Resolved(avaria, "a1"));
        return put(refusal, met, truce, offer, trap);
    }

    private StateOfPlay put(String refusal, String met, String truce, String offer, String trap) {
        return new StateOfPlay(
                generator(),
                Optional.of(LocalDate.of(2031, 3, 31)),
                List.of(placed(HERALD), placed(WIRE)),
                List.of(new Negotiation(
                        "n1", "Avaria–Belmar talks", List.of("a1", "a3"), List.of("herald-1", "wire-7"))),
                actors(),
                facts,
                List.of(new MeetingHistory(
                        "m1",
                        "Tolm talks",
                        Optional.of("Tolm"),
                        Optional.of(new When("2031-03-04")),
                        Optional.of(Meeting.Level.MINISTERS),
                        Optional.empty(),
                        Optional.of(Meeting.Status.HELD),
                        List.of(
                                new MeetingHistory.Participant("a2", Meeting.Role.ATTENDED),
                                new MeetingHistory.Participant("a4", Meeting.Role.ATTENDED)),
                        List.of(met))),
                List.of(
                        new Term(
                                "k1",
                                "ceasefire that leaves the ports shut",
                                Topic.CEASEFIRE,
                                List.of(stand("a1", Position.Stance.REJECTS, refusal))),
                        new Term(
                                "k2",
                                "30-day truce",
                                Topic.CEASEFIRE,
                                List.of(
                                        stand("a3", Position.Stance.PROPOSES, offer),
                                        stand("a1", Position.Stance.REJECTS, trap)))),
                List.of(new CeasefireHistory(
                        "c1",
                        "30-day truce",
                        List.of("a3"),
                        List.of(Ceasefire.Kind.TEMPORARY),
                        Optional.of("P30D"),
                        Optional.of(new When("2031-03-07")),
                        Optional.empty(),
                        Ceasefire.Status.PROPOSED,
                        List.of(truce))),
                List.of(new Disagreement(
                        "d1",
                        Disagreement.Kind.CONTRADICTION,
                        "whether Avarian ministers attended the Tolm talks",
                        List.of(
                                new Disagreement.Claim(
                                        "Marant attended",
                                        List.of(),
                                        List.of(Evidence.of(HERALD, span(HERALD, "She met the Belmar envoy")))),
                                new Disagreement.Claim(
                                        "no minister attended",
                                        List.of("f8"),
                                        List.of(Evidence.of(
                                                WIRE, span(WIRE, "No Avarian minister attended the Tolm talks"))))))),
                List.of(new Problem("broken\u001b[2J.html", Problem.Kind.NOT_TEXT, "binary data")));
    }

    private static StateOfPlay.PlacedReport placed(Report report) {
        return new StateOfPlay.PlacedReport(report, Optional.of("n1"), Optional.empty());
    }

    private static List<Actor> actors() {
        return List.of(
                actor("a1", "Avaria", Actor.Kind.STATE, Optional.empty(), Optional.empty()),
                actor("a2", "Ilse Marant", Actor.Kind.PERSON, Optional.of("Foreign minister"), Optional.of("a1")),
                actor("a3", "Belmar", Actor.Kind.STATE, Optional.empty(), Optional.empty()),
                actor("a4", "Oren Tasker", Actor.Kind.PERSON, Optional.of("envoy"), Optional.of("a3")));
    }

    private static Actor actor(String id, String name, Actor.Kind kind, Optional<String> office, Optional<String> of) {
        return new Actor(id, name, List.of(), kind, office, of);
    }

    private static Term.Stand stand(String party, Position.Stance stance, String fact) {
        return new Term.Stand(party, stance, Optional.empty(), List.of(fact), 1, 1, false);
    }
}
