package org.parley.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;

/** Scores for programs. */
final class ScoresJson {
    private ScoresJson() {}

    static String json(Scores scores) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("evidence_not_exact", scores.inexact());
        scores.facts().forEach(each -> json.set(each.type().label(), facts(each, scores)));
        json.set(
                "actor",
                counts(scores.actors().gold(), scores.actors().system())
                        .put("recall", Rounded.three(scores.actors().recall())));
        Scores.OfDisagreements disagreements = scores.disagreements();
        json.set(
                "disagreement",
                counts(disagreements.gold(), disagreements.system())
                        .put("recall", Rounded.three(disagreements.accuracy().recall()))
                        .put("precision", Rounded.three(disagreements.accuracy().precision())));
        return json.toString();
    }

    private static ObjectNode facts(Scores.OfType facts, Scores scores) {
        ObjectNode json = counts(facts.gold(), facts.system());
        json.set("found", accuracy(facts.found()));
        json.set("right", accuracy(facts.right()));
        if (facts.type() == FactType.STATEMENT) {
            put(json, "misattributed", scores.misattributed());
        }
        if (facts.type() == FactType.MEETING) {
            json.set("objects", meetings(scores.meetings()));
        }
        return json;
    }

    private static ObjectNode meetings(Scores.OfMeetings meetings) {
        ObjectNode json = counts(meetings.gold(), meetings.system());
        json.put("identity", Rounded.three(meetings.identity().f1()));
        put(json, "place", meetings.place());
        put(json, "date", meetings.date());
        return json.put("participants_f1", Rounded.three(meetings.participants().f1()));
    }

    private static ObjectNode counts(int gold, int system) {
        return JsonNodeFactory.instance.objectNode().put("gold", gold).put("system", system);
    }

    private static ObjectNode accuracy(Accuracy accuracy) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("recall", Rounded.three(accuracy.recall()))
                .put("precision", Rounded.three(accuracy.precision()))
                .put("f1", Rounded.three(accuracy.f1()));
    }

    private static void put(ObjectNode json, String field, OptionalDouble share) {
        if (share.isPresent()) {
            json.put(field, Rounded.three(share.getAsDouble()));
        } else {
            json.putNull(field);
        }
    }
}
