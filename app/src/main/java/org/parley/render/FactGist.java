package org.parley.render;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Ceasefire;
import org.parley.model.KnownFact;
import org.parley.model.Meeting;
import org.parley.model.Position;
import org.parley.model.Statement;

/** One fact in a few words of ours, for the reader who asks what a highlighted passage was taken to say. */
final class FactGist {
    private final Directory directory;
    private final KnownFact known;

    FactGist(Directory directory, KnownFact known) {
        this.directory = directory;
        this.known = known;
    }

    String kind() {
        return known.fact()
                .fold(
                        statement -> "statement",
                        meeting -> "meeting",
                        position -> "position",
                        ceasefire -> "ceasefire",
                        threat -> "threat");
    }

    String words() {
        return known.fact()
                .<String>fold(
                        this::statement,
                        this::meeting,
                        this::position,
                        this::ceasefire,
                        threat -> directory.who(known, threat.by()).orElse("Somebody") + " "
                                + SpeechViewing.what(directory, known, threat));
    }

    private String statement(Statement statement) {
        return joined(Stream.of(
                Optional.of(SpeechViewing.speaker(directory, known, statement)),
                statement.cue().map(Display::line).map(cue -> "“" + cue + "”"),
                Optional.of(Display.words(statement.mode()))));
    }

    private String meeting(Meeting meeting) {
        Optional<String> who = Optional.of(meeting.participants().stream()
                        .map(each -> directory.who(known, each.who()) + " (" + Display.words(each.role()) + ")")
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
        return joined(Stream.of(
                Optional.of(meeting.noun().map(Display::line).orElse("meeting")),
                meeting.status().map(Display::words),
                meeting.place().map(Display::line),
                meeting.passage().date().map(Display::date),
                who));
    }

    private String position(Position position) {
        String party = known.party().map(directory::name).orElseGet(() -> directory.who(known, position.holder()));
        return party + " " + StanceMark.of(position.stance()).word() + ": " + Display.line(position.term());
    }

    private String ceasefire(Ceasefire ceasefire) {
        return joined(Stream.of(
                Optional.of("ceasefire " + Display.words(ceasefire.status())),
                directory.who(known, ceasefire.by()).map(names -> "by " + names),
                directory.who(known, ceasefire.allegedBy()).map(names -> "according to " + names),
                ceasefire.duration().map(Display::duration)));
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
