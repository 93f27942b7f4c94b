package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.extract.Scene;
import org.parley.model.Meeting.Level;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Role;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/** Those who take part, out of the words that stand for them. */
final class Parties {
    /** In words. */
    private static final int LONGEST_OFFICE = 8;

    private Parties() {}

    /** Everybody whom one of {@code words} stands for, in that role; words that stand for nobody are passed over. */
    static List<Participation> as(Scene scene, Sentence sentence, List<Word> words, Role role) {
        List<Participation> all = new ArrayList<>();
        List<Word> named = words.stream()
                .flatMap(word -> Stream.concat(Stream.of(word), senders(scene, sentence, word)))
                .toList();
        for (Word word : role == Role.ABSENT || role == Role.WITHDREW ? words : named) {
            mention(scene, sentence, word)
                    .filter(who -> isNew(all, who))
                    .ifPresent(who -> all.add(new Participation(who, denies(who) ? absent(role) : role)));
        }
        return all;
    }

    /** Of "officials from A, B and C" the states and bodies that sent them, where they are several. */
    private static Stream<Word> senders(Scene scene, Sentence sentence, Word word) {
        boolean nameless =
                scene.mentionOf(sentence, word).filter(Mention::isUnnamed).isPresent();
        return sentence.children(word, "nmod").stream()
                .filter(child -> nameless && Phrases.hasPreposition(sentence, child, Set.of("from", "of")))
                .map(child -> Phrases.joined(sentence, child))
                .filter(senders -> senders.size() > 1)
                .flatMap(List::stream)
                .filter(sender -> scene.mentionOf(sentence, sender)
                        .filter(mention ->
                                mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.ORGANISATION)
                        .isPresent());
    }

    /** "No minister will take part": they are expected, or came, in no way. */
    private static boolean denies(Mention who) {
        return who.text().toLowerCase(Locale.ROOT).startsWith("no ");
    }

    private static Role absent(Role role) {
        return role == Role.EXPECTED || role == Role.ATTENDED ? Role.ABSENT : role;
    }

    /** Lists put one after another, each party once: the first role stands. */
    @SafeVarargs
    static List<Participation> together(List<Participation>... lists) {
        List<Participation> all = new ArrayList<>();
        for (List<Participation> list : lists) {
            for (Participation one : list) {
                if (isNew(all, one.who())) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    static Optional<Mention> mention(Scene scene, Sentence sentence, Word word) {
        if (Set.of("who", "which", "that").contains(word.form().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return scene.mentionOf(sentence, word).or(() -> mentionAround(scene, sentence, word));
    }

    /** Where the parser hung an office on another noun than the name behind it: "with Ms Blank and Minister Berg". */
    private static Optional<Mention> mentionAround(Scene scene, Sentence sentence, Word word) {
        return IntStream.rangeClosed(1, Math.min(LONGEST_OFFICE, word.index()))
                .mapToObj(back -> sentence.word(word.index() - back))
                .flatMap(before -> scene.mentionOf(sentence, before).stream())
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .filter(mention -> mention.span().contains(word.span()))
                .findFirst();
    }

    /** Whether {@code who} is nobody who is already among {@code known}, as far as the report's words tell. */
    private static boolean isNew(List<Participation> known, Mention who) {
        return known.stream().map(Participation::who).noneMatch(other -> isSame(other, who));
    }

    private static boolean isSame(Mention one, Mention other) {
        boolean sender = one.isUnnamed() != other.isUnnamed();
        return (one.span().overlaps(other.span()) && !sender)
                || (referent(one).overlaps(referent(other)) && !sender)
                || (one.name().isPresent() && one.name().equals(other.name()));
    }

    private static Span referent(Mention mention) {
        return mention.antecedent().orElse(mention.span());
    }

    /** The level of a meeting of these, if there are two at least and all are of one level. */
    static Optional<Level> level(List<Participation> who) {
        List<Level> levels = who.stream()
                .flatMap(one -> one.who().office().stream())
                .flatMap(office -> Vocabulary.ENGLISH.levelOf(office).stream())
                .toList();
        boolean uniform = levels.size() > 1
                && levels.size() == who.size()
                && Set.copyOf(levels).size() == 1;
        return uniform ? Optional.of(levels.get(0)) : Optional.empty();
    }
}
