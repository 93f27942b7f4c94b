package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A brief made from the marks of a folder and then spoilt in every way that the measure knows, always the same way. */
final class SyntheticBrief {
    private static final List<String> SPOILT_NAMES =
            List.of("The %s", "%s’s", "President %s", "  %s ", "É. %s", "%s-Ñandú", "%s", "%s");

    private final Path folder;
    private final Random random;
    private final ObjectNode brief = JsonNodeFactory.instance.objectNode();
    private final ArrayNode actors = brief.putArray("actors");
    private final ArrayNode facts = brief.putArray("facts");
    private final ArrayNode meetings = brief.putArray("meetings");
    private final ArrayNode disagreements = brief.putArray("disagreements");
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
    private final Map<String, Integer> passages = new LinkedHashMap<>();

    private SyntheticBrief(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    static JsonNode of(Path folder, long seed) throws IOException {
        SyntheticBrief made = new SyntheticBrief(folder, seed);
        JsonNode gold = new JsonMapper().readTree(folder.resolve("gold.json").toFile());
        for (JsonNode mark : gold) {
            made.add(mark);
        }
        return made.brief;
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private void add(JsonNode mark) throws IOException {
        String type = mark.path("type").asText();
        if (oneIn(8)) {
            return;
        }
        if (type.equals("actor")) {
            List<String> names = new ArrayList<>(List.of(mark.path("name").asText()));
            mark.path("aliases").forEach(alias -> names.add(alias.asText()));
            actor(names);
        } else if (type.equals("disagreement")) {
            disagreement(mark);
        } else {
            fact(mark, type);
            if (oneIn(15)) {
                fact(mark, type);
            }
        }
    }

    private void fact(JsonNode mark, String type) throws IOException {
        ObjectNode fact = facts.addObject().put("id", "f" + facts.size()).put("type", type);
        fact.set(
                "evidence",
                evidence(mark.path("doc").asText(), mark.path("evidence").asText()));
        switch (type) {
            case "statement" -> statement(mark, fact);
            case "meeting" -> meeting(mark, fact);
            case "position" -> position(mark, fact);
            case "ceasefire" -> by(mark, fact.put("status", oneOf(mark, "status", "rejected")));
            default -> by(mark, fact.put("act", oneOf(mark, "act", "other")));
        }
    }

    private ObjectNode evidence(String report, String words) throws IOException {
        String text = Files.readString(folder.resolve(report + ".txt"));
        int start = text.indexOf(words);
        int end = start + words.length();
        if (oneIn(3) && text.indexOf('\r') < 0) {
            start = Math.max(0, start + random.nextInt(-40, 40));
            end = Math.min(text.length(), Math.max(start + 1, end + random.nextInt(-60, 60)));
            start = Math.min(start, end - 1);
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("report", oneIn(40) ? "unheard-of" : report)
                .put("start", start)
                .put("end", end)
                .put("text", oneIn(20) ? words + "!" : text.substring(start, end));
    }

    private String oneOf(JsonNode mark, String field, String wrong) {
        return oneIn(6)
                ? wrong
                : mark.path(field).isArray()
                        ? mark.path(field).path(0).asText()
                        : mark.path(field).asText();
    }

    private String actor(List<String> names) {
        return ids.computeIfAbsent(names.get(0), name -> {
            ObjectNode actor = actors.addObject().put("id", "a" + actors.size());
            String pattern = SPOILT_NAMES.get(random.nextInt(SPOILT_NAMES.size()));
            actor.put("name", String.format(pattern, oneIn(5) ? "J. Doe" : name));
            ArrayNode aliases = actor.putArray("aliases");
            names.stream().skip(1).filter(alias -> !oneIn(3)).forEach(aliases::add);
            if (oneIn(10)) {
                actor.putNull("aliases");
            }
            return actor.path("id").asText();
        });
    }

    private String somebody(JsonNode accepted) {
        List<String> names = new ArrayList<>();
        accepted.forEach(name -> names.add(name.asText()));
        if (accepted.isTextual()) {
            names.add(accepted.asText());
        }
        if (names.isEmpty() || oneIn(9)) {
            return actor(List.of("Nobody Atall"));
        }
        return oneIn(12) ? names.get(names.size() - 1) : actor(names);
    }

    private void statement(JsonNode mark, ObjectNode fact) {
        fact.put("mode", oneIn(6) ? "indirect" : mark.path("mode").asText());
        if (oneIn(5)) {
            fact.putNull("speaker")
                    .put("speakerText", mark.path("speaker").path(0).asText().toUpperCase(Locale.ROOT));
        } else {
            fact.put("speaker", somebody(mark.path("speaker"))).putNull("speakerText");
        }
    }

    private void position(JsonNode mark, ObjectNode fact) {
        fact.put("stance", oneOf(mark, "stance", "open"));
        fact.put(oneIn(4) ? "holder" : "party", somebody(mark.path("party")));
    }

    private void by(JsonNode mark, ObjectNode fact) {
        if (oneIn(6)) {
            fact.putNull("by");
        } else {
            fact.putArray("by").add(somebody(mark.path("by")));
        }
    }

    private void meeting(JsonNode mark, ObjectNode fact) {
        String key = mark.path("meeting").asText();
        int passage = passages.merge(key, 1, Integer::sum);
        boolean astray = passage == 4;
        String meeting =
                "m-" + (key.hashCode() % 5 == 0 ? Math.floorMod(key.hashCode(), 40) : key) + (astray ? "-2" : "");
        ObjectNode object =
                objects.computeIfAbsent(meeting, id -> meetings.addObject().put("id", id));
        fact.put("meeting", meeting);
        if (mark.has("status")) {
            fact.put("status", oneOf(mark, "status", "held"));
        }
        place(mark, fact, object);
        date(mark, fact, object);
        ArrayNode here = fact.putArray("participants");
        mark.path("participants").properties().forEach(each -> {
            ObjectNode participant = here.addObject()
                    .put("actor", somebody(JsonNodeFactory.instance.textNode(each.getKey())))
                    .put("role", oneIn(7) ? "absent" : each.getValue().asText());
            object.withArray("participants").add(participant.deepCopy());
            if (oneIn(9)) {
                participant.putNull("actor");
            }
        });
    }

    private void place(JsonNode mark, ObjectNode fact, ObjectNode object) {
        if (!mark.has("place") || oneIn(4)) {
            fact.putNull("place");
            return;
        }
        String place = oneIn(7)
                ? "Elsewhere"
                : oneIn(3)
                        ? mark.path("place").asText() + ", abroad"
                        : mark.path("place").asText();
        fact.put("place", place);
        object.put("place", place);
    }

    private void date(JsonNode mark, ObjectNode fact, ObjectNode object) {
        if (!mark.has("date") || oneIn(4)) {
            fact.putNull("date");
            return;
        }
        String date = mark.path("date").asText();
        String given =
                oneIn(7) ? "2031-05-01" : oneIn(4) ? date.substring(0, 4) : oneIn(3) ? date + "/2031-05-01" : date;
        fact.put("date", given);
        object.put("date", given);
    }

    private void disagreement(JsonNode mark) throws IOException {
        ObjectNode disagreement = disagreements.addObject().put("id", "d" + disagreements.size());
        ArrayNode claims = disagreement.putArray("claims");
        for (JsonNode claim : mark.path("claims")) {
            ObjectNode evidence = evidence(claim.path(0).asText(), claim.path(1).asText());
            ObjectNode made = claims.addObject();
            if (oneIn(3)) {
                made.set("evidence", evidence);
            } else if (!oneIn(5)) {
                made.putArray("evidence").add(evidence);
            }
        }
        if (oneIn(4)) {
            disagreements.add(disagreement.deepCopy());
        }
    }
}
