package org.parley.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Ceasefire;
import org.parley.model.Fact;
import org.parley.model.KnownFact;
import org.parley.model.Meeting;
import org.parley.model.Mention;
import org.parley.model.Passage;
import org.parley.model.Position;
import org.parley.model.Statement;
import org.parley.model.Threat;
import org.parley.text.Span;

/**
 * One JSON object for each fact. Where an actor is named by id, the words as printed stand beside it: they stay when it
 * is not certain who is meant.
 */
final class FactNodes {
    private record Place(String report, Span span) {}

    private final Map<Place, String> statements = new HashMap<>();

    /** Ready to write {@code facts}, which may refer to one another. */
    FactNodes(List<KnownFact> facts) {
        for (KnownFact known : facts) {
            if (known.fact() instanceof Statement) {
                statements.putIfAbsent(
                        place(known.fact(), known.fact().evidence().span()), known.id());
            }
        }
    }

    JsonNode fact(KnownFact known) {
        return known.fact()
                .<Fields>fold(
                        statement -> statement(known, statement),
                        meeting -> meeting(known, meeting),
                        position -> position(known, position),
                        ceasefire -> ceasefire(known, ceasefire),
                        threat -> threat(known, threat))
                .toNode();
    }

    private static Fields passage(KnownFact known, String type) {
        Passage passage = known.fact().passage();
        return new Fields()
                .text("id", known.id())
                .text("type", type)
                .node("evidence", ObjectNodes.evidence(passage.evidence()))
                .when("date", passage.date())
                .share("confidence", passage.confidence())
                .text("rule", passage.rule());
    }

    private Fields statement(KnownFact known, Statement statement) {
        List<String> speakers = actors(known, statement.speakers());
        return passage(known, "statement")
                .text("speaker", speakers.stream().findFirst())
                .text(
                        "speakerText",
                        statement.speakers().stream().map(Mention::text).findFirst())
                .texts("speakers", speakers)
                .flag("anonymous", statement.isAnonymous())
                .texts("behalf", actors(known, statement.behalf()))
                .label("mode", statement.mode())
                .text("cue", statement.cue())
                .text("via", statement.via())
                .text("nestedIn", statement.nestedIn().flatMap(outer -> around(known, outer)));
    }

    private Optional<String> around(KnownFact known, Span outer) {
        return Optional.ofNullable(statements.get(place(known.fact(), outer))).filter(id -> !id.equals(known.id()));
    }

    private Fields meeting(KnownFact known, Meeting meeting) {
        return passage(known, "meeting")
                .text("meeting", known.object())
                .label("status", meeting.status())
                .label("level", meeting.level())
                .label("format", meeting.format())
                .text("place", meeting.place())
                .nodes("participants", meeting.participants(), each -> participation(known, each));
    }

    private static JsonNode participation(KnownFact known, Meeting.Participation participation) {
        return new Fields()
                .text("actor", known.actor(participation.who()))
                .label("role", participation.role())
                .text("text", participation.who().text())
                .toNode();
    }

    private Fields position(KnownFact known, Position position) {
        return passage(known, "position")
                .text("party", known.party())
                .text("holder", known.actor(position.holder()).filter(id -> !known.party()
                        .equals(Optional.of(id))))
                .text("holderText", position.holder().text())
                .label("stance", position.stance())
                .text("term", known.object())
                .text("termText", position.term())
                .label("topic", position.topic())
                .text("condition", position.condition())
                .flag("reported", position.reported());
    }

    private Fields ceasefire(KnownFact known, Ceasefire ceasefire) {
        return passage(known, "ceasefire")
                .text("ceasefire", known.object())
                .label("status", ceasefire.status())
                .texts("by", actors(known, ceasefire.by()))
                .texts("byText", printed(ceasefire.by()))
                .texts("allegedBy", actors(known, ceasefire.allegedBy()))
                .texts("allegedByText", printed(ceasefire.allegedBy()))
                .labels("kind", ceasefire.kinds())
                .text("duration", ceasefire.duration())
                .when("start", ceasefire.start())
                .when("end", ceasefire.end());
    }

    private Fields threat(KnownFact known, Threat threat) {
        return passage(known, "threat")
                .texts("by", actors(known, threat.by()))
                .texts("byText", printed(threat.by()))
                .label("act", threat.act())
                .texts("against", actors(known, threat.against()))
                .texts("againstText", printed(threat.against()))
                .text("condition", threat.condition());
    }

    private static List<String> actors(KnownFact known, List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> known.actor(mention).stream())
                .distinct()
                .toList();
    }

    private static List<String> printed(List<Mention> mentions) {
        return mentions.stream().map(Mention::text).toList();
    }

    private static Place place(Fact fact, Span span) {
        return new Place(fact.evidence().report(), span);
    }
}
