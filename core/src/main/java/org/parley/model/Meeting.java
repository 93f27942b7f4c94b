package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A passage that says something about talks, a call, a summit, a visit, a round. Which meeting it is, the
 * {@link StateOfPlay} tells ({@link MeetingHistory}).
 *
 * @param noun the word that names it, in lower case: "talks", "summit", "call"; empty where only a verb tells it ("met")
 * @param ordinal its number in a series ("the fourth round"), if said
 * @param place as a name, if said
 */
public record Meeting(
        Passage passage,
        Optional<String> noun,
        OptionalInt ordinal,
        Optional<Status> status,
        Optional<Level> level,
        Optional<Format> format,
        Optional<String> place,
        List<Participation> participants)
        implements Fact {
    public enum Status {
        PLANNED,
        HELD,
        ONGOING,
        POSTPONED,
        CANCELLED,
        /** Goes ahead, at a lower level than planned. */
        DOWNGRADED,
        UNDECIDED
    }

    public enum Level {
        LEADERS,
        MINISTERS,
        OFFICIALS,
        TECHNICAL
    }

    public enum Format {
        DIRECT,
        /** Through mediators. */
        INDIRECT,
        CALL,
        SUMMIT
    }

    public enum Role {
        ATTENDED,
        EXPECTED,
        WITHDREW,
        ABSENT,
        HOST,
        MEDIATOR
    }

    /** Somebody's part in a meeting, as one passage tells it. */
    public record Participation(Mention who, Role role) {}

    public Meeting {
        Objects.requireNonNull(passage, "passage");
        participants = List.copyOf(participants);
    }
}
