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
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * Somebody goes to a meeting for somebody else.
 *
 * <p>"Attending in place of the foreign minister will be envoy Paul Brandt." → the foreign minister absent, the envoy
 * expected.
 */
final class PartyGoesInstead implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.5;
    private static final Set<String> STEAD = Set.of("place", "stead");

    @Override
    public String id() {
        return "meeting.party-goes-instead";
    }

    @Override
    public List<Meeting> find(Scene scene) {
        return Gatherings.findByWord(scene, (sentence, word) -> meeting(scene, Clause.of(sentence, word)));
    }

    private Optional<Meeting> meeting(Scene scene, Clause clause) {
        Sentence sentence = clause.sentence();
        List<Word> replaced = replaced(clause);
        boolean instead = sentence.children(clause.verb(), "advmod").stream()
                .anyMatch(word -> word.form().equalsIgnoreCase("instead"));
        if (Vocabulary.ENGLISH.verb(sentence, clause.verb(), "substitute").isEmpty()
                || clause.negated()
                || (replaced.isEmpty() && !(instead && Gatherings.isNear(scene, sentence)))) {
            return Optional.empty();
        }
        return told(scene, clause, replaced);
    }

    /** Those in whose place somebody goes. */
    private static List<Word> replaced(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.children(clause.verb(), "obl").stream()
                .flatMap(word -> STEAD.contains(word.lemma())
                        ? Gatherings.owners(sentence, word).stream()
                        : Optional.of(word)
                                .filter(each -> Phrases.hasPreposition(sentence, each, Set.of("instead")))
                                .stream())
                .toList();
    }

    private Optional<Meeting> told(Scene scene, Clause clause, List<Word> replaced) {
        Sentence sentence = clause.sentence();
        Optional<Word> named = namedBehind(clause);
        List<Word> substitutes =
                named.map(word -> Phrases.joined(sentence, word)).orElseGet(clause::subjects);
        Outlook outlook = Outlooks.of(sentence, named.orElse(clause.verb()));
        Optional<Status> status = Course.ATTENDS.status(outlook, false);
        List<Participation> who = Parties.together(
                Parties.as(scene, sentence, substitutes, Course.guest(status)),
                Parties.as(scene, sentence, replaced, Role.ABSENT));
        if (who.size() < 2 && (who.isEmpty() || !replaced.isEmpty())) {
            return Optional.empty();
        }
        Span words = named.map(word -> clause.span().cover(Phrases.clause(sentence, word)))
                .orElseGet(clause::span);
        Occasion occasion = new Occasion(scene, sentence, words, Optional.empty(), Optional.of(clause));
        return Optional.of(occasion.meeting(this, CONFIDENCE, status, who));
    }

    /** The noun behind a copula, where the going stands first: "Going in her place will be …". */
    private static Optional<Word> namedBehind(Clause clause) {
        Sentence sentence = clause.sentence();
        if (!clause.verb().xpos().equals("VBG") || sentence.hasChild(clause.verb(), "aux", "nsubj")) {
            return Optional.empty();
        }
        return sentence.words().stream()
                .filter(word -> word.index() > clause.verb().index())
                .filter(word -> Phrases.isNominal(word) && sentence.hasChild(word, "cop"))
                .findFirst();
    }
}
