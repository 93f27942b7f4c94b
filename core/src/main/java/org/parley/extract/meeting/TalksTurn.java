package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Status;
import org.parley.reading.Word;

/**
 * A noun tells what becomes of a meeting: its start, its postponement, a proposal for it.
 *
 * <p>"The postponement of the third round of the Geneva talks surprised diplomats." → "the postponement of the third round
 * of the Geneva talks": postponed, third, place Geneva.
 */
final class TalksTurn implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.35;

    /** What is told of those who take part and not of the meeting. */
    private static final Set<Course> PARTS =
            Set.of(Course.ATTENDS, Course.SKIPS, Course.LEAVES, Course.HOSTS, Course.MEDIATES);

    @Override
    public String id() {
        return "meeting.talks-turn";
    }

    @Override
    public List<Meeting> find(Scene scene) {
        return Gatherings.find(scene, gathering -> meeting(scene, gathering));
    }

    private Optional<Meeting> meeting(Scene scene, Gathering gathering) {
        Optional<Word> head = gathering.sentence().head(gathering.noun());
        Optional<Course> course = head.filter(Phrases::isNominal).flatMap(Vocabulary.ENGLISH::turn);
        if (course.isEmpty() || !gathering.noun().is("nmod")) {
            return Optional.empty();
        }
        return head.map(turn -> told(scene, gathering, turn, course.get()));
    }

    private Meeting told(Scene scene, Gathering gathering, Word turn, Course course) {
        Occasion occasion = Occasion.named(scene, gathering).withEvidence(Phrases.phrase(gathering.sentence(), turn));
        Optional<Status> status = Tidings.ofPhrase(occasion, gathering)
                .or(() -> course.status(Outlook.PAST, false).filter(each -> each != Status.ONGOING));
        List<Participation> who = Parties.together(
                PARTS.contains(course)
                        ? Parties.as(
                                scene,
                                gathering.sentence(),
                                Gatherings.owners(gathering.sentence(), turn),
                                course.role(status, false))
                        : List.of(),
                Gatherings.company(scene, gathering, status));
        return occasion.meeting(this, CONFIDENCE, status, who);
    }
}
