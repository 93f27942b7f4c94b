package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Participation;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/**
 * Somebody stays away or withdraws from a meeting that the sentences before have named.
 *
 * <p>"Talks open in Geneva on Monday. The Bordurian envoy will be absent." → the envoy absent.
 */
final class PartyStaysAway implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.4;
    private static final Set<Mention.Kind> ENVOYS = Set.of(Mention.Kind.PERSON, Mention.Kind.OFFICE);

    /** What says from what, or to where: then it is something else than the meeting named before. */
    private static final Set<String> ELSEWHERE = Set.of("from", "of", "to", "in", "at", "for");

    @Override
    public String id() {
        return "meeting.party-stays-away";
    }

    @Override
    public List<Meeting> find(Scene scene) {
        return Gatherings.findByWord(scene, (sentence, word) -> meeting(scene, Clause.of(sentence, word)));
    }

    private Optional<Meeting> meeting(Scene scene, Clause clause) {
        return Vocabulary.ENGLISH
                .verb(clause.sentence(), clause.verb(), "alone")
                .filter(course -> course != Course.ATTENDS || clause.negated())
                .filter(course -> course == Course.ATTENDS || !clause.negated())
                .filter(course -> stands(scene, clause))
                .flatMap(course -> told(scene, clause, course));
    }

    /** Whether the verb stands alone, in sight of a meeting, and tells what is so and not what might be. */
    private static boolean stands(Scene scene, Clause clause) {
        Sentence sentence = clause.sentence();
        Word verb = clause.verb();
        return Clause.isPredicate(sentence, verb)
                && !clause.isPassive()
                && clause.objects().stream().allMatch(object -> object.form().equals("part"))
                && clause.obliques(ELSEWHERE).isEmpty()
                && clause.outlook() != Outlook.POSSIBLE
                && Gatherings.isNear(scene, sentence);
    }

    private Optional<Meeting> told(Scene scene, Clause clause, Course course) {
        List<Participation> who = Parties.as(
                scene, clause.sentence(), clause.subjects(), course.role(Optional.empty(), course == Course.ATTENDS));
        boolean envoys = who.stream()
                .anyMatch(one -> ENVOYS.contains(one.who().kind())
                        || one.who()
                                .office()
                                .flatMap(Vocabulary.ENGLISH::levelOf)
                                .isPresent());
        return envoys
                ? Optional.of(
                        Occasion.told(scene, clause, Optional.empty()).meeting(this, CONFIDENCE, Optional.empty(), who))
                : Optional.empty();
    }
}
