package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.lexicon.States;
import org.parley.model.Meeting.Format;
import org.parley.model.Meeting.Level;
import org.parley.model.Meeting.Status;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * A noun phrase that names a meeting: "the fifth round of direct talks between the two sides". {@code noun} is its head
 * ("round"); a second meeting noun after "of" ("talks") belongs to it.
 */
record Gathering(Sentence sentence, Word noun, Vocabulary.Noun entry) {
    private static final Set<String> COMPANY =
            Set.of("with", "between", "among", "of", "by", "from", "involving", "including");
    private static final Set<String> INVOLVING = Set.of("involving", "including");
    private static final Set<String> PRESS = Set.of("news", "press", "media", "conference");

    /** All of a sentence, in text order. */
    static List<Gathering> in(Sentence sentence) {
        List<Gathering> all = new ArrayList<>();
        for (Word word : sentence.words()) {
            of(sentence, word).ifPresent(all::add);
        }
        return all;
    }

    static Optional<Gathering> of(Sentence sentence, Word word) {
        if ((word.upos() != Upos.NOUN && word.upos() != Upos.PROPN) || word.isAny("compound", "flat", "amod")) {
            return Optional.empty();
        }
        return Vocabulary.ENGLISH
                .noun(word)
                .map(entry -> new Gathering(sentence, word, entry))
                .filter(gathering -> !gathering.isPartOfAnother() && gathering.isMeant());
    }

    private boolean isPartOfAnother() {
        return noun.is("nmod")
                && Phrases.hasPreposition(sentence, noun, Set.of("of"))
                && sentence.head(noun).flatMap(Vocabulary.ENGLISH::noun).isPresent();
    }

    /** Whether the phrase speaks of a meeting at all, and not of a press conference or a call for something. */
    private boolean isMeant() {
        if (premodifiers().anyMatch(word -> PRESS.contains(word.lemma().toLowerCase(Locale.ROOT)))) {
            return false;
        }
        return switch (entry.kind()) {
            case EVENT, VISIT -> true;
            case CALL -> isByTelephone() || (!isDemand() && (hasCompany() || isDefinite()));
            case SERIES -> inner().isPresent() || ordinal().isPresent();
            case WEAK -> hasCompany() || ordinal().isPresent() || inner().isPresent();
        };
    }

    private boolean isByTelephone() {
        return premodifiers().anyMatch(word -> Vocabulary.ENGLISH.format(word).equals(Optional.of(Format.CALL)));
    }

    private boolean isDefinite() {
        return sentence.children(noun, "det").stream()
                .anyMatch(word -> word.lemma().equals("the"));
    }

    /** "calls for sanctions", "the call to meet". */
    private boolean isDemand() {
        return sentence.hasChild(noun, "acl")
                || sentence.children(noun, "nmod").stream()
                        .anyMatch(word -> Phrases.hasPreposition(sentence, word, Set.of("for")));
    }

    /** "no talks". */
    boolean isDenied() {
        return sentence.children(noun, "det").stream()
                .anyMatch(word -> word.lemma().equalsIgnoreCase("no"));
    }

    /** The meeting noun after "of": the talks of a round. */
    Optional<Word> inner() {
        return sentence.children(noun, "nmod").stream()
                .filter(word -> Phrases.hasPreposition(sentence, word, Set.of("of")))
                .filter(word -> Vocabulary.ENGLISH.noun(word).isPresent())
                .findFirst();
    }

    /** The head noun and the one inside. */
    List<Word> heads() {
        return inner().map(word -> List.of(noun, word)).orElse(List.of(noun));
    }

    Stream<Word> premodifiers() {
        return heads().stream()
                .flatMap(head -> sentence.children(head, "amod", "compound", "nmod:poss", "nmod", "advmod").stream()
                        .filter(word -> word.index() < head.index())
                        .flatMap(word -> sentence.subtree(word).stream()));
    }

    /** Verbs and adjectives that tell more of it: "held in …", "due to start", "which began". */
    List<Word> attachedVerbs() {
        return heads().stream()
                .flatMap(head ->
                        sentence.children(head, "acl", "amod").stream().filter(child -> child.index() > head.index()))
                .toList();
    }

    Span span() {
        return Phrases.phrase(sentence, noun);
    }

    /** The word that names it, in lower case: of "a round of talks" the talks. */
    String name() {
        return inner().orElse(noun).form().toLowerCase(Locale.ROOT);
    }

    boolean hasCompany() {
        return !company().isEmpty();
    }

    /** Words that may stand for those who meet: with, between, among, of; owner; "Franco-German". */
    List<Word> company() {
        return heads().stream()
                .flatMap(head -> sentence.children(head).stream().filter(child -> isCompany(head, child)))
                .flatMap(word -> Phrases.joined(sentence, word).stream())
                .filter(word -> Vocabulary.ENGLISH.noun(word).isEmpty())
                .toList();
    }

    private boolean isCompany(Word head, Word child) {
        if (child.relation().equals("nmod:poss")) {
            return true;
        }
        if (child.isAny("nmod", "obl") && child.index() > head.index()) {
            return Phrases.hasPreposition(sentence, child, COMPANY) || followsInvolving(child);
        }
        boolean city = States.world()
                .find(child.form())
                .filter(match -> match.form() == States.Form.CAPITAL)
                .isPresent();
        return child.isAny("compound", "amod", "nmod")
                && child.upos() != Upos.NOUN
                && Character.isUpperCase(child.form().charAt(0))
                && !city;
    }

    /** "talks involving the envoys", where the parser hung "involving" on the talks. */
    private boolean followsInvolving(Word child) {
        int first = sentence.subtree(child).get(0).index();
        return first > 0
                && INVOLVING.contains(sentence.word(first - 1).form())
                && sentence.word(first - 1).head() == noun.index();
    }

    Optional<Status> status() {
        return premodifiers()
                .flatMap(word -> Vocabulary.ENGLISH.status(word).stream())
                .findFirst();
    }

    Optional<Format> format() {
        return premodifiers()
                .flatMap(word -> Vocabulary.ENGLISH.format(word).stream())
                .findFirst()
                .or(entry::format);
    }

    Optional<Level> level() {
        return premodifiers()
                .flatMap(word -> Vocabulary.ENGLISH.level(word).stream())
                .findFirst()
                .or(entry::level);
    }

    OptionalInt ordinal() {
        return premodifiers()
                .mapToInt(Ordinals::value)
                .filter(value -> value > 0)
                .findFirst();
    }
}
