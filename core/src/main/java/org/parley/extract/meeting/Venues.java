package org.parley.extract.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.lexicon.WordList;
import org.parley.model.Report;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/** Places that are named by a building or a vessel: "the Marble Palace", "a Bordurian ship". */
final class Venues {
    private static final WordList NOUNS = WordList.load("meeting-venues");

    private Venues() {}

    /** The words for the venue that {@code head} names, without article; empty for a nameless one ("the palace"). */
    static Optional<String> name(Report report, Sentence sentence, Word head) {
        Word noun = venueNoun(sentence, head);
        List<Word> modifiers = sentence.children(noun, "compound", "amod", "flat").stream()
                .filter(word -> word.index() < noun.index())
                .toList();
        boolean named =
                noun.upos() == Upos.PROPN && Character.isUpperCase(noun.form().charAt(0));
        boolean described = modifiers.stream()
                .anyMatch(word -> Character.isUpperCase(word.form().charAt(0)));
        if (!NOUNS.contains(noun.lemma().toLowerCase(Locale.ROOT)) || modifiers.isEmpty() || !(named || described)) {
            return Optional.empty();
        }
        return Optional.of(report.words(modifiers.get(0).span().cover(noun.span())));
    }

    /** "Office" of "Oval Office", whichever of the two the parser makes the head. */
    private static Word venueNoun(Sentence sentence, Word head) {
        return sentence.children(head, "flat").stream()
                .filter(word -> NOUNS.contains(word.form()))
                .findFirst()
                .orElse(head);
    }
}
