package org.parley.extract.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Role;
import org.parley.model.Meeting.Status;
import org.parley.model.Mention;
import org.parley.text.Span;

/**
 * A meeting is the frame of something else: after, during, ahead of it.
 *
 * <p>"She spoke after a phone call with King Ottokar." → "after a phone call with King Ottokar": held, a call, the king
 * attended.
 */
final class TalksInFrame implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.5;
    private static final Map<String, Status> BY_PREPOSITION = Map.of(
            "after",
            Status.HELD,
            "following",
            Status.HELD,
            "since",
            Status.HELD,
            "before",
            Status.PLANNED,
            "ahead",
            Status.PLANNED,
            "for",
            Status.PLANNED,
            "until",
            Status.PLANNED);
    private static final Set<Mention.Kind> WHO_MEET =
            Set.of(Mention.Kind.PERSON, Mention.Kind.OFFICE, Mention.Kind.PRONOUN);
    private static final Set<String> WITHIN = Set.of("at", "in", "during", "on", "upon", "by", "from", "through");

    @Override
    public String id() {
        return "meeting.talks-in-frame";
    }

    @Override
    public List<Meeting> find(Scene scene) {
        return Gatherings.find(scene, gathering -> meeting(scene, gathering));
    }

    private Optional<Meeting> meeting(Scene scene, Gathering gathering) {
        Optional<String> preposition = Phrases.preposition(gathering.sentence(), gathering.noun())
                .filter(word -> BY_PREPOSITION.containsKey(word) || WITHIN.contains(word));
        Optional<Clause> clause = Clause.around(gathering.sentence(), gathering.noun());
        if (preposition.isEmpty() || clause.isEmpty()) {
            return Optional.empty();
        }
        Occasion named = Occasion.named(scene, gathering);
        Span words = Details.tells(scene, gathering)
                ? named.evidence()
                : clause.get().span();
        return Optional.of(told(scene, gathering, named.withEvidence(words), preposition.get(), clause.get()));
    }

    private Meeting told(Scene scene, Gathering gathering, Occasion occasion, String preposition, Clause clause) {
        Optional<Status> status = Optional.ofNullable(BY_PREPOSITION.get(preposition))
                .filter(each -> each == Status.HELD)
                .or(() -> Tidings.ofPhrase(occasion, gathering))
                .or(() -> Optional.ofNullable(BY_PREPOSITION.get(preposition))
                        .filter(each -> !preposition.equals("for") || isGoal(clause)))
                .or(() -> Tidings.plain(clause));
        List<Participation> who = Parties.together(
                Gatherings.company(scene, gathering, status),
                status.equals(Optional.of(Status.HELD)) ? present(scene, preposition, clause) : List.of());
        return occasion.meeting(this, CONFIDENCE, status, who);
    }

    /** Who does something at the talks: "during the talks the king explained …". */
    private static List<Participation> present(Scene scene, String preposition, Clause clause) {
        boolean within = Set.of("at", "during").contains(preposition);
        return within && clause.outlook() == Outlook.PAST
                ? Parties.as(scene, clause.sentence(), clause.subjects(), Role.ATTENDED).stream()
                        .filter(one -> WHO_MEET.contains(one.who().kind()))
                        .toList()
                : List.of();
    }

    /** Whether what is done for the talks leaves them to come: setting out, inviting, preparing. */
    private static boolean isGoal(Clause clause) {
        return Vocabulary.ENGLISH.outlook(clause.verb()).isPresent()
                || Vocabulary.ENGLISH.encounter(clause.verb()).isPresent()
                || clause.outlook() == Outlook.FUTURE;
    }
}
