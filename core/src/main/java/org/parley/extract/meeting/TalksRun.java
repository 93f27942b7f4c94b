package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Level;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Status;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/**
 * A meeting is the subject of its clause.
 *
 * <p>"Talks between Ruritania and Borduria broke down in Geneva on Monday." → held, place Geneva, Ruritania and Borduria
 * attended.
 */
final class TalksRun implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.5;

    @Override
    public String id() {
        return "meeting.talks-run";
    }

    @Override
    public List<Meeting> find(Scene scene) {
        return Gatherings.find(scene, gathering -> meeting(scene, gathering));
    }

    private Optional<Meeting> meeting(Scene scene, Gathering gathering) {
        if (!gathering.noun().is("nsubj")) {
            return Optional.empty();
        }
        return Clause.around(gathering.sentence(), gathering.noun()).map(clause -> told(scene, gathering, clause));
    }

    private Meeting told(Scene scene, Gathering gathering, Clause clause) {
        Occasion occasion = Occasion.told(scene, clause, Optional.of(gathering));
        Optional<Level> lowered = Lowered.level(clause);
        Optional<Status> status =
                lowered.map(level -> Status.DOWNGRADED).or(() -> occasion.settled(status(occasion, gathering, clause)));
        List<Word> agents = clause.isPassive()
                ? clause.obliques(Set.of("by", "with", "between"))
                : clause.obliques(Set.of("with", "between"));
        List<Participation> who = Parties.together(
                lowered.isPresent() ? Lowered.missed(scene, gathering) : Gatherings.company(scene, gathering, status),
                Parties.as(
                        scene,
                        clause.sentence(),
                        Gatherings.gathered(clause.sentence(), clause.verb()),
                        Course.guest(status)),
                Parties.as(scene, clause.sentence(), agents, Course.guest(status)));
        return occasion.meeting(this, CONFIDENCE, status, who);
    }

    private static Optional<Status> status(Occasion occasion, Gathering gathering, Clause clause) {
        Clause event = clause.innermost();
        Optional<Course> course = Tidings.course(event.sentence(), event.verb());
        if (gathering.status().equals(Optional.of(Status.DOWNGRADED)) && clause.outlook() != Outlook.POSSIBLE) {
            return gathering.status();
        }
        if (course.isPresent()) {
            return course.get().status(event.outlook(), clause.negated() || gathering.isDenied());
        }
        return expected(clause).or(() -> Tidings.ofPhrase(occasion, gathering)).or(() -> Tidings.plain(clause));
    }

    /** "is due on Friday", "is possible". */
    private static Optional<Status> expected(Clause clause) {
        return Optional.of(clause.verb())
                .filter(word -> word.upos() != Upos.VERB || clause.isPassive())
                .flatMap(Vocabulary.ENGLISH::outlook)
                .flatMap(Course::simple);
    }
}
