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
import org.parley.text.Span;

/**
 * A noun tells that somebody withdrew or stayed away, of a meeting named elsewhere.
 *
 * <p>"Diplomats blamed the withdrawal of Foreign Minister Lena Koval on her health." → the minister withdrew.
 */
final class PartyIsMissed implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.4;
    private static final Set<Course> AWAY = Set.of(Course.LEAVES, Course.SKIPS);
    private static final Set<Mention.Kind> ENVOYS = Set.of(Mention.Kind.PERSON, Mention.Kind.OFFICE);

    @Override
    public String id() {
        return "meeting.party-is-missed";
    }

    @Override
    public List<Meeting> find(Scene scene) {
        return Gatherings.findByWord(scene, (sentence, word) -> meeting(scene, sentence, word));
    }

    private Optional<Meeting> meeting(Scene scene, Sentence sentence, Word noun) {
        return Optional.of(noun)
                .filter(Phrases::isNominal)
                .flatMap(Vocabulary.ENGLISH::turn)
                .filter(AWAY::contains)
                .filter(course -> !isFromElsewhere(sentence, noun) && Gatherings.isNear(scene, sentence))
                .flatMap(course -> told(scene, sentence, noun, course));
    }

    /** "withdrawal from the treaty", "absence of progress in the camps"; the talks themselves are another rule's. */
    private static boolean isFromElsewhere(Sentence sentence, Word noun) {
        return sentence.children(noun, "nmod").stream()
                .anyMatch(word -> Phrases.hasPreposition(sentence, word, Set.of("from", "to", "in", "at")));
    }

    private Optional<Meeting> told(Scene scene, Sentence sentence, Word noun, Course course) {
        List<Participation> who =
                Parties.as(scene, sentence, Gatherings.owners(sentence, noun), course.role(Optional.empty(), false));
        boolean envoys = !who.isEmpty()
                && who.stream().allMatch(one -> ENVOYS.contains(one.who().kind()));
        if (!envoys) {
            return Optional.empty();
        }
        Span words = Clause.around(sentence, noun)
                .filter(clause -> noun.isAny("nsubj", "obj"))
                .map(Clause::span)
                .orElseGet(() -> Phrases.phrase(sentence, noun));
        Occasion occasion = new Occasion(scene, sentence, words, Optional.empty(), Optional.empty());
        return Optional.of(occasion.meeting(this, CONFIDENCE, Optional.empty(), who));
    }
}
