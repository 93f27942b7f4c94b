package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Status;

/**
 * Somebody holds, begins, ends, attends, hosts, mediates, calls off a meeting.
 *
 * <p>"The Bordurian envoy will hold talks with Ruritanian officials in Geneva." → planned, place Geneva, both expected.
 */
final class PartyHoldsTalks implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.5;

    @Override
    public String id() {
        return "meeting.party-holds-talks";
    }

    @Override
    public List<Meeting> find(Scene scene) {
        return Gatherings.find(scene, gathering -> meeting(scene, gathering));
    }

    private Optional<Meeting> meeting(Scene scene, Gathering gathering) {
        if (!gathering.noun().is("obj")) {
            return Optional.empty();
        }
        return Clause.around(gathering.sentence(), gathering.noun()).flatMap(clause -> Vocabulary.ENGLISH
                .verb(clause.sentence(), clause.verb(), "object")
                .map(course -> told(scene, gathering, clause, course)));
    }

    private Meeting told(Scene scene, Gathering gathering, Clause clause, Course course) {
        boolean negated = clause.negated() || gathering.isDenied();
        Occasion occasion = Occasion.told(scene, clause, Optional.of(gathering));
        Optional<Status> status = occasion.settled(course.status(clause.outlook(), negated));
        List<Participation> who = Parties.together(
                Parties.as(scene, clause.sentence(), clause.subjects(), course.role(status, negated)),
                Gatherings.company(scene, gathering, course == Course.LEAVES ? Optional.of(Status.PLANNED) : status),
                Parties.as(scene, clause.sentence(), clause.obliques(Set.of("with", "between")), Course.guest(status)),
                Parties.as(scene, clause.sentence(), clause.companions(), Course.guest(status)));
        return occasion.meeting(this, CONFIDENCE, status, who);
    }
}
