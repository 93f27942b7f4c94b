package org.parley.reconcile.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.lexicon.Bodies;
import org.parley.lexicon.States;
import org.parley.model.Block;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.Meeting;
import org.parley.model.Mention;
import org.parley.model.Passage;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.model.ReportFacts;
import org.parley.model.When;
import org.parley.text.Span;

/** The meeting marks of a gold folder as facts, with the key of the meeting each passage is about. */
final class GoldMeetings {
    private static final Pattern NOUN = Pattern.compile(
            "\\b(talks|summit|meetings?|visit|negotiations|call|conference|session|round|conversation|dialogue)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<ReportFacts> reports = new ArrayList<>();
    private final Map<Evidence, String> keys = new TreeMap<>();

    private final Map<String, LocalDate> days = new TreeMap<>();

    private GoldMeetings() {}

    static GoldMeetings read(Path folder) throws IOException {
        GoldMeetings gold = new GoldMeetings();
        for (JsonNode line :
                new ObjectMapper().readTree(folder.resolve("index.json").toFile())) {
            text(line, "published")
                    .flatMap(GoldMeetings::day)
                    .ifPresent(day -> gold.days.put(line.get("id").asText(), day));
        }
        Map<String, List<JsonNode>> byReport = new TreeMap<>();
        for (JsonNode mark :
                new ObjectMapper().readTree(folder.resolve("gold.json").toFile())) {
            if (mark.get("type").asText().equals("meeting")) {
                byReport.computeIfAbsent(mark.get("doc").asText(), doc -> new ArrayList<>())
                        .add(mark);
            }
        }
        for (Map.Entry<String, List<JsonNode>> entry : byReport.entrySet()) {
            Path file = folder.resolve(entry.getKey() + ".txt");
            gold.add(entry.getKey(), Files.readString(file), entry.getValue());
        }
        return gold;
    }

    List<ReportFacts> reports() {
        return Collections.unmodifiableList(reports);
    }

    /** The gold key of the passage with this evidence. */
    String key(Evidence evidence) {
        return Optional.ofNullable(keys.get(evidence)).orElseThrow();
    }

    private void add(String id, String text, List<JsonNode> marks) {
        Report report = new Report(
                id,
                id + ".txt",
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.BODY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                published(id),
                "0");
        List<Fact> facts = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (JsonNode mark : marks) {
            int start = text.indexOf(mark.get("evidence").asText());
            if (start >= 0) {
                Span span =
                        new Span(start, start + mark.get("evidence").asText().length());
                Meeting meeting = meeting(report, span, mark);
                facts.add(meeting);
                meeting.participants().forEach(part -> mentions.add(part.who()));
                keys.put(meeting.evidence(), mark.get("meeting").asText());
            }
        }
        facts.sort((one, two) -> one.evidence().compareTo(two.evidence()));
        reports.add(
                new ReportFacts(report, mentions.stream().distinct().sorted().toList(), facts));
    }

    private Published published(String id) {
        return Optional.ofNullable(days.get(id))
                .map(day -> new Published(Optional.of(day), Published.Basis.GIVEN))
                .orElse(Published.UNKNOWN);
    }

    private static Optional<LocalDate> day(String printed) {
        return parsed(printed, DateTimeFormatter.ISO_LOCAL_DATE)
                .or(() -> parsed(printed, DateTimeFormatter.RFC_1123_DATE_TIME));
    }

    private static Optional<LocalDate> parsed(String printed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(printed, format));
        } catch (DateTimeParseException anotherForm) {
            return Optional.empty();
        }
    }

    private static Meeting meeting(Report report, Span span, JsonNode mark) {
        Evidence evidence = Evidence.of(report, span);
        List<Meeting.Participation> participants = new ArrayList<>();
        mark.path("participants")
                .properties()
                .forEach(entry -> participants.add(new Meeting.Participation(
                        mention(report, span, entry.getKey()),
                        Meeting.Role.valueOf(entry.getValue().asText().toUpperCase(Locale.ROOT)))));
        Matcher noun = NOUN.matcher(evidence.text());
        return new Meeting(
                new Passage(evidence, text(mark, "date").flatMap(GoldMeetings::when), 0.9, "test.gold"),
                noun.find() ? Optional.of(noun.group(1).toLowerCase(Locale.ROOT)) : Optional.empty(),
                OptionalInt.empty(),
                text(mark, "status").map(value -> Meeting.Status.valueOf(value.toUpperCase(Locale.ROOT))),
                text(mark, "level").map(value -> Meeting.Level.valueOf(value.toUpperCase(Locale.ROOT))),
                text(mark, "format").map(value -> Meeting.Format.valueOf(value.toUpperCase(Locale.ROOT))),
                text(mark, "place"),
                participants);
    }

    private static Optional<String> text(JsonNode mark, String field) {
        return Optional.ofNullable(mark.get(field)).map(JsonNode::asText).filter(value -> !value.isBlank());
    }

    private static Optional<When> when(String iso) {
        try {
            return Optional.of(new When(iso));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    private static Mention mention(Report report, Span evidence, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        for (String words : List.of(name, last)) {
            int at = report.text().indexOf(words, evidence.start());
            int found = at >= 0 ? at : report.text().indexOf(words);
            if (found >= 0) {
                Span span = new Span(found, found + words.length());
                return new Mention(
                        report.id(),
                        span,
                        words,
                        kind(name),
                        Optional.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            }
        }
        return new Mention(
                report.id(),
                evidence,
                evidence.of(report.text()),
                kind(name),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Mention.Kind kind(String name) {
        if (States.world().find(name).isPresent()) {
            return Mention.Kind.STATE;
        }
        boolean isBody = Bodies.world().find(name).isPresent() || name.indexOf(' ') < 0 || name.startsWith("the ");
        return isBody ? Mention.Kind.ORGANISATION : Mention.Kind.PERSON;
    }
}
