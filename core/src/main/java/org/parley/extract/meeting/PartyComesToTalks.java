package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Role;
import org.parley.model.Meeting.Status;
import org.parley.reading.Sentence;

/**
 * Somebody takes part in a meeting, comes to it, returns to it, walks away from it.
 *
 * <p>"Borduria pulled out of the Geneva talks." → place Geneva, Borduria withdrew.
 */
final class PartyComesToTalks implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.55;

    private static final Set<String> CONDITION = Set.of("if", "unless");
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

    /** "threatened to walk away from the talks", "would leave the talks if …": a threat, and no news of the talks. */
    static boolean isThreatened(Gathering gathering) {
        Sentence sentence = gathering.sentence();
        Optional<Clause> clause = Clause.around(sentence, gathering.noun());
        return clause.isPresent()
                && gathering.noun().isAny("obl", "obj", "nmod")
                && course(clause.get(), gathering)
                        .or(() -> Vocabulary.ENGLISH.verb(sentence, clause.get().verb(), "object"))
                        .filter(course -> course == Course.LEAVES)
                        .isPresent()
                && isOpen(clause.get());
    }

    private static boolean isOpen(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean conditional = sentence.children(clause.verb(), "aux").stream()
                        .anyMatch(word -> word.form().equalsIgnoreCase("would"))
                || sentence.children(clause.verb(), "advcl").stream()
                        .anyMatch(word -> sentence.children(word, "mark").stream()
                                .anyMatch(mark -> CONDITION.contains(mark.lemma())));
        if (clause.top().lemma().equals("threaten")) {
            return true;
        }
        return switch (clause.outlook()) {
            case POSSIBLE -> true;
            case FUTURE -> conditional || clause.verb().lemma().equals("walk");
            case PAST, PRESENT, ONGOING, UNTOLD -> false;
        };
    }

    /** Of "pulled out of the talks" the parser may give "out" to the verb or to the talks. */
    private static Optional<Course> course(Clause clause, Gathering gathering) {
        Optional<String> preposition = Phrases.preposition(gathering.sentence(), gathering.noun());
        if (preposition.equals(Optional.of("of")) && clause.verb().lemma().equals("speak")) {
            return Optional.empty();
        }
        return preposition
                .flatMap(particle -> Vocabulary.ENGLISH.verb(clause.verb().lemma() + '_' + particle, "oblique"))
                .or(() -> Vocabulary.ENGLISH.verb(clause.sentence(), clause.verb(), "oblique"));
    }

    /** "will be at the meeting". */
    private static boolean isPresence(Gathering gathering) {
        return gathering.sentence().hasChild(gathering.noun(), "cop")
                && Phrases.hasPreposition(gathering.sentence(), gathering.noun(), Set.of("at", "in"));
    }

    private Meeting told(Scene scene, Gathering gathering, Clause clause, Course course) {
        boolean negated = clause.negated();
        Optional<Status> status = course.status(clause.outlook(), negated);
        boolean goes = course == Course.LEAVES || course == Course.SKIPS;
        List<Participation> who = Parties.together(
                Parties.as(scene, clause.sentence(), clause.subjects(), course.role(status, negated)),
                Parties.as(
                        scene,
                        clause.sentence(),
                        course == Course.ATTENDS ? clause.objects() : List.of(),
                        Course.guest(status)),
                goes && status.isEmpty()
                        ? Parties.as(scene, clause.sentence(), gathering.company(), Role.EXPECTED)
                        : Gatherings.company(scene, gathering, status));
        return Occasion.told(scene, clause, Optional.of(gathering)).meeting(this, CONFIDENCE, status, who);
    }
}
