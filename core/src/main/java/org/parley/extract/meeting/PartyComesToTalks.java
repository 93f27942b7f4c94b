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
 * Somebody takes part in a meeting, comes to it, returns to it, walks away from it.
 *
 * <p>"Borduria pulled out of the Geneva talks." → place Geneva, Borduria withdrew.
 */
final class PartyComesToTalks implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.55;

    private static final Set<String> COMING =
            Set.of("in", "at", "to", "for", "from", "of", "out", "away", "into", "with");

    @Override
    public String id() {
        return "meeting.party-comes-to-talks";
    }

    @Override
    public List<Meeting> find(Scene scene) {
        return Gatherings.find(scene, gathering -> meeting(scene, gathering));
    }

    private Optional<Meeting> meeting(Scene scene, Gathering gathering) {
        if (isPresence(gathering)) {
            Clause presence = Clause.of(gathering.sentence(), gathering.noun());
            return Optional.of(told(scene, gathering, presence, Course.ATTENDS));
        }
        if (!gathering.noun().isAny("obl", "nmod")
                || !Phrases.hasPreposition(gathering.sentence(), gathering.noun(), COMING)) {
            return Optional.empty();
        }
        return Clause.around(gathering.sentence(), gathering.noun())
                .flatMap(clause -> course(clause, gathering).map(course -> told(scene, gathering, clause, course)));
    }

    /** Of "pulled out of the talks" the parser may give "out" to the verb or to the talks. */
    private static Optional<Course> course(Clause clause, Gathering gathering) {
        return Phrases.preposition(gathering.sentence(), gathering.noun())
                .flatMap(particle -> Vocabulary.ENGLISH.verb(clause.verb().lemma() + '_' + particle, "oblique"))
                .or(() -> Vocabulary.ENGLISH.verb(clause.sentence(), clause.verb(), "oblique"));
    }

    /** "will be at the meeting". */
    private static boolean isPresence(Gathering gathering) {
        return gathering.sentence().hasChild(gathering.noun(), "cop")
                && Phrases.hasPreposition(gathering.sentence(), gathering.noun(), Set.of("at"));
    }

    private Meeting told(Scene scene, Gathering gathering, Clause clause, Course course) {
        boolean negated = clause.negated();
        Optional<Status> status = course.status(clause.outlook(), negated);
        List<Participation> who = Parties.together(
                Parties.as(scene, clause.sentence(), clause.subjects(), course.role(status, negated)),
                Gatherings.company(scene, gathering, status));
        return Occasion.told(scene, clause, Optional.of(gathering)).meeting(this, CONFIDENCE, status, who);
    }
}
