package org.parley.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.parley.model.Actor;
import org.parley.model.CeasefireHistory;
import org.parley.model.Disagreement;
import org.parley.model.Evidence;
import org.parley.model.Generator;
import org.parley.model.MeetingHistory;
import org.parley.model.Negotiation;
import org.parley.model.Problem;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.model.StateOfPlay;
import org.parley.model.Term;

/** One JSON object for everything in a state of play that is not a fact. */
final class ObjectNodes {
    private ObjectNodes() {}

    static JsonNode generator(Generator generator) {
        return new Fields()
                .text("name", generator.name())
                .text("version", generator.version())
                .text("model", generator.model())
                .text("modelSha256", generator.modelSha256())
                .toNode();
    }

    static JsonNode report(StateOfPlay.PlacedReport placed) {
        Report report = placed.report();
        return new Fields()
                .text("id", report.id())
                .text("uri", report.uri())
                .text("outlet", report.outlet())
                .text("title", report.title())
                .text("byline", report.byline())
                .text("language", report.language())
                .node("published", published(report.published()))
                .text("sha256", report.sha256())
                .text("negotiation", placed.negotiation())
                .text("copyOf", placed.copyOf())
                .toNode();
    }

    private static JsonNode published(Published published) {
        return new Fields()
                .text("value", published.value().map(LocalDate::toString))
                .label("basis", published.basis())
                .toNode();
    }

    static JsonNode negotiation(Negotiation negotiation) {
        return new Fields()
                .text("id", negotiation.id())
                .text("title", negotiation.title())
                .texts("parties", negotiation.parties())
                .texts("reports", negotiation.reports())
                .toNode();
    }

    static JsonNode actor(Actor actor) {
        return new Fields()
                .text("id", actor.id())
                .text("name", actor.name())
                .texts("aliases", actor.aliases())
                .label("kind", actor.kind())
                .text("office", actor.office())
                .text("of", actor.of())
                .toNode();
    }

    static JsonNode meeting(MeetingHistory meeting) {
        return new Fields()
                .text("id", meeting.id())
                .text("title", meeting.title())
                .text("place", meeting.place())
                .when("date", meeting.date())
                .label("level", meeting.level())
                .label("format", meeting.format())
                .label("status", meeting.status())
                .nodes("participants", meeting.participants(), ObjectNodes::participant)
                .texts("facts", meeting.facts())
                .toNode();
    }

    private static JsonNode participant(MeetingHistory.Participant participant) {
        return new Fields()
                .text("actor", participant.actor())
                .label("role", participant.role())
                .toNode();
    }

    static JsonNode term(Term term) {
        return new Fields()
                .text("id", term.id())
                .text("label", term.label())
                .label("topic", term.topic())
                .nodes("positions", term.positions(), ObjectNodes::stand)
                .toNode();
    }

    private static JsonNode stand(Term.Stand stand) {
        return new Fields()
                .text("party", stand.party())
                .label("stance", stand.stance())
                .when("since", stand.since())
                .texts("facts", stand.facts())
                .number("reports", stand.reports())
                .number("independent", stand.independent())
                .flag("superseded", stand.superseded())
                .toNode();
    }

    static JsonNode ceasefire(CeasefireHistory ceasefire) {
        return new Fields()
                .text("id", ceasefire.id())
                .text("label", ceasefire.label())
                .texts("by", ceasefire.by())
                .labels("kind", ceasefire.kinds())
                .text("duration", ceasefire.duration())
                .when("start", ceasefire.start())
                .when("end", ceasefire.end())
                .label("status", ceasefire.status())
                .texts("facts", ceasefire.facts())
                .toNode();
    }

    static JsonNode disagreement(Disagreement disagreement) {
        return new Fields()
                .text("id", disagreement.id())
                .label("kind", disagreement.kind())
                .text("about", disagreement.about())
                .nodes("claims", disagreement.claims(), ObjectNodes::claim)
                .toNode();
    }

    private static JsonNode claim(Disagreement.Claim claim) {
        return new Fields()
                .text("text", claim.text())
                .texts("facts", claim.facts())
                .nodes("evidence", claim.evidence(), ObjectNodes::evidence)
                .toNode();
    }

    static JsonNode evidence(Evidence evidence) {
        return new Fields()
                .text("report", evidence.report())
                .number("start", evidence.span().start())
                .number("end", evidence.span().end())
                .text("text", evidence.text())
                .toNode();
    }

    static JsonNode problem(Problem problem) {
        return new Fields()
                .text("uri", problem.uri())
                .label("problem", problem.kind())
                .text("detail", problem.detail())
                .toNode();
    }
}
