package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.Scene;
import org.parley.model.Meeting.Level;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Role;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/** Reads off a clause about a meeting that it goes on at a lower level than planned. */
final class Lowered {
    private static final Set<String> COMPANY = Set.of("with", "between", "among");

    private Lowered() {}

    /** The level left: "would proceed at official level only", "scrapped, with only officials due to attend". */
    static Optional<Level> level(Clause clause) {
        Sentence sentence = clause.sentence();
        Stream<Level> atLevel = clause.obliques(Set.of("at")).stream()
                .filter(word -> word.lemma().equals("level"))
                .filter(word -> isOnly(sentence, word) || isOnly(sentence, clause.verb()))
                .flatMap(word -> sentence.children(word, "amod", "compound", "nmod").stream())
                .flatMap(word -> Vocabulary.ENGLISH.level(word).stream());
        Stream<Level> withOnly = clause.obliques(Set.of("with")).stream()
                .filter(word -> isOnly(sentence, word))
                .flatMap(word -> Vocabulary.ENGLISH.levelOf(word.lemma()).stream());
        return Stream.concat(atLevel, withOnly).findFirst();
    }

    /** Those whose talks are given up: they will not come. */
    static List<Participation> missed(Scene scene, Gathering gathering) {
        List<Word> words = gathering.company();
        return Phrases.hasAnyPreposition(gathering.sentence(), words, COMPANY)
                ? Parties.as(scene, gathering.sentence(), words, Role.ABSENT)
                : List.of();
    }

    private static boolean isOnly(Sentence sentence, Word word) {
        return sentence.children(word, "advmod", "amod").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("only"));
    }
}
