package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.model.Meeting.Role;
import org.parley.model.Meeting.Status;

/** What a verb or noun says of the course of a meeting, or of somebody's part in it. */
enum Course {
    HAPPENS,
    BEGINS,
    CONTINUES,
    ENDS,
    CANCELS,
    POSTPONES,
    DOWNGRADES,
    PROPOSES,
    PLANS,
    ATTENDS,
    SKIPS,
    LEAVES,
    HOSTS,
    MEDIATES;

    /** The status of a meeting of which this is said in a clause with that outlook, if that settles it. */
    Optional<Status> status(Outlook outlook, boolean negated) {
        if (negated) {
            return denied(outlook);
        }
        if (outlook == Outlook.POSSIBLE) {
            return Optional.of(Status.UNDECIDED);
        }
        return switch (this) {
            case CANCELS -> Optional.of(Status.CANCELLED);
            case POSTPONES -> Optional.of(Status.POSTPONED);
            case DOWNGRADES -> Optional.of(Status.DOWNGRADED);
            case PLANS -> Optional.of(Status.PLANNED);
            case PROPOSES -> Optional.of(Status.UNDECIDED);
            case SKIPS, LEAVES -> Optional.empty();
            case HAPPENS, ATTENDS, HOSTS, MEDIATES -> simple(outlook);
            case BEGINS, CONTINUES -> unlessFuture(outlook, Status.ONGOING);
            case ENDS -> unlessFuture(outlook, Status.HELD);
        };
    }

    private static Optional<Status> unlessFuture(Outlook outlook, Status status) {
        if (outlook == Outlook.UNTOLD) {
            return Optional.empty();
        }
        return Optional.of(outlook == Outlook.FUTURE ? Status.PLANNED : status);
    }

    private Optional<Status> denied(Outlook outlook) {
        return switch (this) {
            case HAPPENS -> outlook == Outlook.FUTURE ? Optional.of(Status.CANCELLED) : Optional.empty();
            case ATTENDS -> outlook == Outlook.POSSIBLE ? Optional.empty() : simple(outlook);
            default -> Optional.empty();
        };
    }

    /** The status of something that takes place, by its tense alone. */
    static Optional<Status> simple(Outlook outlook) {
        return switch (outlook) {
            case PAST -> Optional.of(Status.HELD);
            case PRESENT, ONGOING -> Optional.of(Status.ONGOING);
            case FUTURE -> Optional.of(Status.PLANNED);
            case POSSIBLE -> Optional.of(Status.UNDECIDED);
            case UNTOLD -> Optional.empty();
        };
    }

    /** The part in a meeting of those of whom this is said. */
    Role role(Optional<Status> status, boolean negated) {
        return switch (this) {
            case LEAVES -> Role.WITHDREW;
            case SKIPS -> Role.ABSENT;
            case HOSTS -> Role.HOST;
            case MEDIATES -> Role.MEDIATOR;
            case ATTENDS -> negated ? Role.ABSENT : guest(status);
            default -> guest(status);
        };
    }

    /** The part of somebody who comes to a meeting of that status. */
    static Role guest(Optional<Status> status) {
        return status.map(Course::guest).orElse(Role.ATTENDED);
    }

    private static Role guest(Status status) {
        return switch (status) {
            case HELD, ONGOING -> Role.ATTENDED;
            case PLANNED, POSTPONED, CANCELLED, DOWNGRADED, UNDECIDED -> Role.EXPECTED;
        };
    }
}
