package org.parley.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.model.CeasefireHistory;
import org.parley.model.Meeting;
import org.parley.model.MeetingHistory;
import org.parley.model.StateOfPlay;
import org.parley.model.When;

/** The meetings and ceasefires of one negotiation, by date, the undated last. */
final class EventViewing {
    private static final List<Meeting.Role> ROLES = List.of(
            Meeting.Role.HOST,
            Meeting.Role.MEDIATOR,
            Meeting.Role.ATTENDED,
            Meeting.Role.EXPECTED,
            Meeting.Role.WITHDREW,
            Meeting.Role.ABSENT);

    private final StateOfPlay state;
    private final Directory directory;
    private final String section;

    EventViewing(StateOfPlay state, Directory directory, String section) {
        this.state = state;
        this.directory = directory;
        this.section = section;
    }

    List<BriefView.MeetingItem> meetings() {
        return state.meetings().stream()
                .filter(meeting -> directory.sectionOf(meeting.facts()).equals(section))
                .sorted(byDate(MeetingHistory::date))
                .map(this::meeting)
                .toList();
    }

    List<BriefView.CeasefireItem> ceasefires() {
        return state.ceasefires().stream()
                .filter(ceasefire -> directory.sectionOf(ceasefire.facts()).equals(section))
                .sorted(byDate(CeasefireHistory::start))
                .map(this::ceasefire)
                .toList();
    }

    private static <T> Comparator<T> byDate(Function<T, Optional<When>> date) {
        return Comparator.comparing(
                (T event) -> date.apply(event).orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private BriefView.MeetingItem meeting(MeetingHistory meeting) {
        List<String> details = Stream.of(
                        meeting.date().map(Display::date),
                        meeting.place().map(Display::line),
                        meeting.level().map(Display::words).map(level -> "level: " + level),
                        meeting.format().map(Display::words))
                .flatMap(Optional::stream)
                .toList();
        return new BriefView.MeetingItem(
                meeting.id(),
                Display.line(meeting.title()),
                meeting.status().map(Display::words),
                details,
                attendance(meeting),
                directory.references(meeting.facts()));
    }

    private List<BriefView.Attendance> attendance(MeetingHistory meeting) {
        List<BriefView.Attendance> attendance = new ArrayList<>();
        for (Meeting.Role role : ROLES) {
            List<String> ids = meeting.participants().stream()
                    .filter(participant -> participant.role() == role)
                    .map(MeetingHistory.Participant::actor)
                    .toList();
            if (!ids.isEmpty()) {
                attendance.add(new BriefView.Attendance(Display.words(role), directory.names(ids)));
            }
        }
        return attendance;
    }

    private BriefView.CeasefireItem ceasefire(CeasefireHistory ceasefire) {
        String by = String.join(", ", directory.names(ceasefire.by()));
        String kinds =
                String.join(", ", ceasefire.kinds().stream().map(Display::words).toList());
        List<String> details = Stream.of(
                        Optional.of(by).filter(names -> !names.isEmpty()).map(names -> "by " + names),
                        Optional.of(kinds).filter(words -> !words.isEmpty()),
                        ceasefire.duration().map(Display::duration),
                        ceasefire.start().map(start -> "from " + Display.date(start)),
                        ceasefire.end().map(end -> "until " + Display.date(end)))
                .flatMap(Optional::stream)
                .toList();
        return new BriefView.CeasefireItem(
                ceasefire.id(),
                Display.line(ceasefire.label()),
                Display.words(ceasefire.status()),
                details,
                directory.references(ceasefire.facts()));
    }
}
