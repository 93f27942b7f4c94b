package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Role;
import org.parley.model.Meeting.Status;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/** Walks over what a scene names or tells, for the rules. */
final class Gatherings {
    private static final Set<Upos> CONTENT = Set.of(Upos.VERB, Upos.NOUN, Upos.ADJ);

    /** In sentences. */
    private static final int NEAR = 4;

    private Gatherings() {}

    /** What {@code reading} makes of each meeting noun phrase of the scene, in text order. */
    static List<Meeting> find(Scene scene, Function<Gathering, Optional<Meeting>> reading) {
        List<Meeting> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            Gathering.in(sentence).stream()
                    .filter(gathering -> !PartyComesToTalks.isThreatened(gathering))
                    .forEach(gathering -> reading.apply(gathering).ifPresent(found::add));
        }
        return found;
    }

    /** What {@code reading} makes of each verb of the scene, in text order. */
    static List<Meeting> findByVerb(Scene scene, Function<Clause, Optional<Meeting>> reading) {
        List<Meeting> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                if (word.upos() == Upos.VERB) {
                    reading.apply(Clause.of(sentence, word)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** What {@code reading} makes of each verb, noun and adjective of the scene, in text order. */
    static List<Meeting> findByWord(Scene scene, BiFunction<Sentence, Word, Optional<Meeting>> reading) {
        List<Meeting> found = new ArrayList<>();
        for (Sentence sentence : scene.reading().sentences()) {
            for (Word word : sentence.words()) {
                if (CONTENT.contains(word.upos())) {
                    reading.apply(sentence, word).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Whether a meeting is named in {@code sentence}, shortly before it or right after it. */
    static boolean isNear(Scene scene, Sentence sentence) {
        List<Sentence> all = scene.reading().sentences();
        int first = Math.max(0, sentence.index() - NEAR);
        int end = Math.min(all.size(), sentence.index() + 2);
        return all.subList(first, end).stream()
                .anyMatch(each -> !Gathering.in(each).isEmpty());
    }

    /** Whose {@code noun} is: "the envoy's absence", "the withdrawal of the envoy". */
    static List<Word> owners(Sentence sentence, Word noun) {
        return sentence.children(noun, "nmod").stream()
                .filter(word -> word.relation().equals("nmod:poss")
                        || Phrases.hasPreposition(sentence, word, Set.of("of", "by")))
                .filter(word -> Gathering.of(sentence, word).isEmpty())
                .flatMap(word -> Phrases.joined(sentence, word).stream())
                .toList();
    }

    /** Those whom the noun phrase names, with mediators and hosts as such. */
    static List<Participation> company(Scene scene, Gathering gathering, Optional<Status> status) {
        List<Participation> guests = Parties.as(scene, gathering.sentence(), gathering.company(), Course.guest(status));
        List<Participation> brokers = new ArrayList<>();
        for (Word head : gathering.heads()) {
            for (Word child : gathering.sentence().children(head, "amod", "acl")) {
                broker(scene, gathering.sentence(), child).forEach(brokers::add);
            }
        }
        return Parties.together(brokers, guests, gathered(scene, gathering, Course.guest(status)));
    }

    /** "talks that brought together A and B", "which include A and B", "attended by A and B". */
    private static List<Participation> gathered(Scene scene, Gathering gathering, Role role) {
        List<Word> words = gathering.attachedVerbs().stream()
                .flatMap(verb -> gathered(gathering.sentence(), verb).stream())
                .toList();
        return Parties.as(scene, gathering.sentence(), words, role);
    }

    /** Those whom a verb with the meeting for its subject brings together, or by whom it is attended. */
    static List<Word> gathered(Sentence sentence, Word verb) {
        if (Vocabulary.ENGLISH.verb(sentence, verb, "gathering").isPresent()) {
            return sentence.children(verb, "obj").stream()
                    .flatMap(word -> Phrases.joined(sentence, word).stream())
                    .toList();
        }
        return companions(sentence, verb);
    }

    /** "attended by A and B", "joined by A": those after "by". */
    static List<Word> companions(Sentence sentence, Word participle) {
        boolean attended = participle.xpos().equals("VBN")
                && Vocabulary.ENGLISH
                        .verb(sentence, participle, "object")
                        .filter(course -> course == Course.ATTENDS)
                        .isPresent();
        return sentence.children(participle, "obl").stream()
                .filter(word -> attended && Phrases.hasPreposition(sentence, word, Set.of("by")))
                .flatMap(word -> Phrases.joined(sentence, word).stream())
                .toList();
    }

    /** "UN-brokered", "hosted by Freedonia": who, as host or mediator. */
    private static List<Participation> broker(Scene scene, Sentence sentence, Word participle) {
        Optional<Role> role = Vocabulary.ENGLISH
                .verb(sentence, participle, "object")
                .filter(course -> course == Course.HOSTS || course == Course.MEDIATES)
                .map(course -> course.role(Optional.empty(), false));
        if (role.isEmpty()) {
            return List.of();
        }
        List<Word> agents = sentence.children(participle, "obl", "compound", "nsubj", "obj", "nmod").stream()
                .filter(word ->
                        word.index() < participle.index() || Phrases.hasPreposition(sentence, word, Set.of("by")))
                .flatMap(word -> Phrases.joined(sentence, word).stream())
                .toList();
        return Parties.as(scene, sentence, agents, role.get());
    }
}
