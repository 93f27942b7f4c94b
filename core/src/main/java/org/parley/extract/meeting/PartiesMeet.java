package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.meeting.Vocabulary.Encounter;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Role;
import org.parley.model.Meeting.Status;
import org.parley.model.Mention;
import org.parley.reading.Name;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * Parties meet, speak, negotiate, receive one another: a verb tells the meeting.
 *
 * <p>"President Blank met with the rebel leader in Accra on Friday." → held, place Accra, both attended.
 */
final class PartiesMeet implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.6;
    private static final Set<String> WITH = Set.of("with");
    private static final Set<String> WITH_OR_TO = Set.of("with", "to");
    /** What may stand beside "they spoke" where they spoke to one another. */
    private static final Set<String> TOGETHER = Set.of("by", "over", "via", "after", "before", "during", "for");

    private static final Set<Mention.Kind> HUMAN =
            Set.of(Mention.Kind.PERSON, Mention.Kind.OFFICE, Mention.Kind.GROUP, Mention.Kind.PRONOUN);

    @Override
    public String id() {
        return "meeting.parties-meet";
    }

    @Override
    public List<Meeting> find(Scene scene) {
        return Gatherings.findByVerb(scene, clause -> Vocabulary.ENGLISH
                .encounter(clause.verb())
                .flatMap(encounter -> meeting(scene, clause, encounter)));
    }

    private Optional<Meeting> meeting(Scene scene, Clause clause, Encounter encounter) {
        return switch (encounter) {
            case COMPANY -> company(scene, clause);
            case SPEECH -> speech(scene, clause);
            case HOST -> host(scene, clause);
            case TOPIC -> topic(scene, clause);
            case PLACE, JOURNEY -> Optional.empty();
        };
    }

    /** "met the envoy", "met with the envoy", "the two leaders met"; not "met the conditions". */
    private Optional<Meeting> company(Scene scene, Clause clause) {
        List<Participation> others = parties(scene, clause, clause.objects(), clause.obliques(WITH));
        boolean thing = clause.objects().stream().anyMatch(object -> object.upos() == Upos.NOUN);
        if (clause.isPassive() || (thing && others.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(told(scene, clause, others, Optional.empty()));
    }

    private Optional<Meeting> speech(Scene scene, Clause clause) {
        List<Word> after = clause.obliques(clause.verb().lemma().equals("speak") ? WITH : WITH_OR_TO);
        List<Participation> others = parties(scene, clause, after, List.of());
        boolean together = others.isEmpty() && speakTogether(scene, clause);
        return others.isEmpty() && !together
                ? Optional.empty()
                : Optional.of(told(scene, clause, others, Optional.empty()));
    }

    /** "A and B spoke on Tuesday", "the two leaders talked by phone"; not "A and B spoke of peace". */
    private static boolean speakTogether(Scene scene, Clause clause) {
        Sentence sentence = clause.sentence();
        Word verb = clause.verb();
        boolean beside = sentence.children(verb, "obl", "nmod").stream()
                .anyMatch(word -> !Phrases.hasPreposition(sentence, word, TOGETHER) && !isTime(scene, word, sentence));
        boolean parties = Parties.as(scene, sentence, clause.subjects(), Role.ATTENDED).stream()
                        .map(one -> one.who().kind())
                        .filter(kind -> kind == Mention.Kind.PERSON || kind == Mention.Kind.OFFICE)
                        .count()
                > 1;
        return parties
                && !beside
                && !clause.negated()
                && clause.outlook() == Outlook.PAST
                && !sentence.hasChild(verb, "obj", "ccomp", "xcomp", "parataxis", "compound:prt");
    }

    private static boolean isTime(Scene scene, Word word, Sentence sentence) {
        Span phrase = sentence.subtreeSpan(word);
        return scene.reading().namesIn(phrase).stream().anyMatch(name -> name.type() == Name.Type.DATE)
                || scene.reading().timesIn(sentence.span()).stream()
                        .anyMatch(time -> time.span().overlaps(phrase));
    }

    private Optional<Meeting> host(Scene scene, Clause clause) {
        List<Participation> guests =
                clause.isPassive() ? List.of() : parties(scene, clause, clause.objects(), List.of());
        boolean human =
                guests.stream().anyMatch(guest -> HUMAN.contains(guest.who().kind()));
        return human ? Optional.of(told(scene, clause, guests, Optional.of(Role.HOST))) : Optional.empty();
    }

    /** "The ministers discussed trade": several who talk, or one with another. */
    private Optional<Meeting> topic(Scene scene, Clause clause) {
        List<Participation> others = parties(scene, clause, clause.obliques(WITH), List.of());
        boolean several =
                clause.subjectWord().filter(word -> isSeveral(clause, word)).isPresent();
        return several || !others.isEmpty()
                ? Optional.of(told(scene, clause, others, Optional.empty()))
                : Optional.empty();
    }

    private static boolean isSeveral(Clause clause, Word subject) {
        return subject.xpos().endsWith("S")
                || subject.form().equalsIgnoreCase("they")
                || Phrases.joined(clause.sentence(), subject).size() > 1;
    }

    private Meeting told(Scene scene, Clause clause, List<Participation> others, Optional<Role> first) {
        Optional<Status> status = isLastTime(clause)
                ? Optional.of(Status.HELD)
                : Course.HAPPENS.status(clause.outlook(), clause.negated());
        Role role = first.orElse(Course.guest(status));
        List<Participation> who = Parties.together(
                Parties.as(scene, clause.sentence(), clause.subjects(), role),
                others.stream()
                        .map(other -> new Participation(other.who(), Course.guest(status)))
                        .toList(),
                Parties.as(scene, clause.sentence(), clause.companions(), Course.guest(status)));
        return Occasion.told(scene, clause, Optional.empty()).meeting(this, CONFIDENCE, status, who);
    }

    /** "have not met since October". */
    private static boolean isLastTime(Clause clause) {
        return clause.negated() && !clause.obliques(Set.of("since")).isEmpty();
    }

    private static List<Participation> parties(Scene scene, Clause clause, List<Word> some, List<Word> more) {
        return Parties.together(
                Parties.as(scene, clause.sentence(), some, Role.ATTENDED),
                Parties.as(scene, clause.sentence(), more, Role.ATTENDED));
    }
}
