package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Measures meetings as objects, all passages about one meeting together. The meeting of the brief that answers to a marked
 * one is that of most of its found passages, the one met first where there are several.
 */
final class MeetingObjects {
    /** A marked passage that is found: the meeting it is marked for and the one the brief gives it to. */
    private record Pair(String marked, Optional<String> given) {}

    /** Somebody's part in a meeting, as marked. */
    private record Part(String name, String role) {}

    private final Brief brief;
    private final Map<String, List<Mark>> meetings = new LinkedHashMap<>();
    private final Map<String, JsonNode> objects = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private int places;
    private int placesRight;
    private int dates;
    private int datesRight;
    private int parts;
    private int partsGiven;
    private int partsRight;

    MeetingObjects(FactMeasure passages, Brief brief) {
        this.brief = brief;
        brief.objects("meetings")
                .forEach(object -> objects.put(object.path("id").asText(), object));
        for (Mark mark : passages.marks()) {
            String meeting = meetingOf(mark.node()).orElseThrow();
            meetings.computeIfAbsent(meeting, key -> new ArrayList<>()).add(mark);
            passages.meeting(mark).stream()
                    .max(nearest(mark))
                    .ifPresent(fact -> pairs.add(new Pair(meeting, meetingOf(fact.node()))));
        }
        meetings.forEach(this::compare);
    }

    Scores.OfMeetings scores() {
        Accuracy identity = new Accuracy(purity(Pair::marked), purity(Pair::given));
        return new Scores.OfMeetings(
                meetings.size(),
                objects.size(),
                identity,
                share(placesRight, places),
                share(datesRight, dates),
                Accuracy.of(partsRight, parts, partsRight, partsGiven));
    }

    private static Optional<String> meetingOf(JsonNode passage) {
        return Json.text(passage, "meeting");
    }

    /** By overlap with {@code mark}. */
    private static Comparator<Found> nearest(Mark mark) {
        return Comparator.comparingDouble(fact -> mark.range().overlap(fact.range()));
    }

    /** B-cubed: over all pairs, the mean part of those with the same {@code side} that agree on both sides. */
    private double purity(Function<Pair, Object> side) {
        Map<Object, Integer> alike = new HashMap<>();
        Map<Pair, Integer> equal = new HashMap<>();
        for (Pair pair : pairs) {
            alike.merge(side.apply(pair), 1, Integer::sum);
            equal.merge(pair, 1, Integer::sum);
        }
        double total = 0;
        for (Pair pair : pairs) {
            total += (double) equal.getOrDefault(pair, 0) / alike.getOrDefault(side.apply(pair), 1);
        }
        return pairs.isEmpty() ? 0 : total / pairs.size();
    }

    private void compare(String meeting, List<Mark> marks) {
        List<String> markedPlaces = texts(marks, "place");
        List<String> markedDates = texts(marks, "date");
        List<Part> markedParts =
                marks.stream().flatMap(MeetingObjects::parts).distinct().toList();
        Optional<JsonNode> object = answering(meeting);
        places += markedPlaces.isEmpty() ? 0 : 1;
        dates += markedDates.isEmpty() ? 0 : 1;
        parts += markedParts.size();
        object.ifPresent(found -> {
            partsGiven += found.path("participants").size();
            placesRight += any(found, "place", markedPlaces, Agreement::samePlace);
            datesRight += any(found, "date", markedDates, Agreement::sameDay);
            partsRight +=
                    (int) markedParts.stream().filter(part -> has(found, part)).count();
        });
    }

    private Optional<JsonNode> answering(String meeting) {
        Map<Optional<String>, Integer> counts = new LinkedHashMap<>();
        pairs.stream()
                .filter(pair -> pair.marked().equals(meeting))
                .forEach(pair -> counts.merge(pair.given(), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .flatMap(Map.Entry::getKey)
                .map(objects::get);
    }

    private static List<String> texts(List<Mark> marks, String field) {
        return marks.stream().flatMap(mark -> mark.text(field).stream()).toList();
    }

    private static Stream<Part> parts(Mark mark) {
        return mark.participants().entrySet().stream().map(each -> new Part(each.getKey(), each.getValue()));
    }

    private static int any(JsonNode object, String field, List<String> marked, BiPredicate<String, String> agree) {
        return Json.text(object, field)
                .filter(given -> marked.stream().anyMatch(each -> agree.test(each, given)))
                .map(given -> 1)
                .orElse(0);
    }

    private boolean has(JsonNode object, Part part) {
        for (JsonNode participant : object.path("participants")) {
            if (brief.isAny(Json.texts(participant, "actor"), List.of(part.name()))
                    && participant.path("role").asText().equals(part.role())) {
                return true;
            }
        }
        return false;
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
