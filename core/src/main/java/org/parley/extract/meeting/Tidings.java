package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.model.Meeting.Status;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/** The status of a meeting that the words around its noun tell: an adjective, a participle, a relative clause, a day. */
final class Tidings {
    private Tidings() {}

    /** What the noun phrase alone says. */
    static Optional<Status> ofPhrase(Occasion occasion, Gathering gathering) {
        return gathering.status().or(() -> ofAttached(gathering)).or(occasion::statusByDate);
    }

    /** What the noun phrase says, or else what the clause around it does. */
    static Optional<Status> ofSurroundings(Occasion occasion, Gathering gathering) {
        return ofPhrase(occasion, gathering).or(() -> clauseAround(gathering).flatMap(Tidings::plain));
    }

    /** "talks held in …", "talks due to start", "negotiations, which began …". */
    private static Optional<Status> ofAttached(Gathering gathering) {
        Sentence sentence = gathering.sentence();
        return gathering.attachedVerbs().stream()
                .flatMap(child -> attached(sentence, child).stream())
                .findFirst();
    }

    private static Optional<Status> attached(Sentence sentence, Word verb) {
        Optional<Course> course = course(sentence, verb);
        Outlook outlook = Outlooks.of(sentence, verb);
        if (course.isPresent()) {
            return course.get().status(outlook, Outlooks.negated(sentence, verb));
        }
        return Vocabulary.ENGLISH.outlook(verb).flatMap(Course::simple);
    }

    /** What {@code verb} does of which the meeting is subject, passive subject or antecedent. */
    static Optional<Course> course(Sentence sentence, Word verb) {
        boolean passive = verb.xpos().equals("VBN")
                && !sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.lemma().equals("have") && !sentence.hasChild(verb, "aux:pass"));
        boolean subject = verb.relation().equals("acl:relcl") && sentence.hasChild(verb, "obj");
        Optional<Course> asSubject = Vocabulary.ENGLISH.verb(sentence, verb, "subject");
        Optional<Course> asObject = Vocabulary.ENGLISH.verb(sentence, verb, "object");
        return passive && !subject ? asObject.or(() -> asSubject) : asSubject;
    }

    static Optional<Clause> clauseAround(Gathering gathering) {
        Sentence sentence = gathering.sentence();
        Word at = gathering.noun();
        while (true) {
            Optional<Clause> clause = Clause.around(sentence, at);
            Optional<Word> head = sentence.head(at);
            if (clause.isPresent() || head.isEmpty()) {
                return clause;
            }
            at = head.get();
        }
    }

    /** By tense alone, where that is past or future. */
    static Optional<Status> plain(Clause clause) {
        return switch (clause.outlook()) {
            case PAST -> Optional.of(Status.HELD);
            case FUTURE -> Optional.of(Status.PLANNED);
            case PRESENT, ONGOING, POSSIBLE, UNTOLD -> Optional.empty();
        };
    }
}
