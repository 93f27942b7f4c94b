package org.parley.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.extract.Scene;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Word;

/**
 * Whom "both sides" and "the two leaders" stand for: the last two parties named together before, "Aland and Borland".
 * Immutable.
 */
final class JointParties {
    private static final WordList NOUNS = WordList.load("joint-parties");
    private static final Set<String> TWO = Set.of("both", "two", "neither");
    private static final Set<String> ALWAYS = Set.of("side", "foe", "adversary", "rival", "party");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "into", "from", "outside");
    private static final int SENTENCES_BACK = 8;

    private record Pair(int sentence, int word, List<Mention> members) {}

    private final List<Pair> pairs = new ArrayList<>();

    /** The pairs of {@code scene}, of those that pass {@code isParty}. */
    JointParties(Scene scene, Predicate<Mention> isParty) {
        int next = 0;
        for (Sentence sentence : scene.reading().sentences()) {
            List<Mention> here = new ArrayList<>();
            while (next < scene.mentions().size()
                    && scene.mentions().get(next).span().start()
                            < sentence.span().end()) {
                here.add(scene.mentions().get(next));
                next++;
            }
            for (Word word : sentence.words()) {
                members(here, isParty, sentence, word)
                        .ifPresent(members -> pairs.add(new Pair(sentence.index(), word.index(), members)));
            }
        }
    }

    private static Optional<List<Mention>> members(
            List<Mention> here, Predicate<Mention> isParty, Sentence sentence, Word word) {
        List<Word> others = sentence.children(word, "conj");
        Set<String> cases = new Clause(sentence, word).cases(word);
        if (others.size() != 1 || cases.stream().anyMatch(PLACES::contains)) {
            return Optional.empty();
        }
        boolean between = cases.contains("between");
        Optional<Mention> one = around(here, word).filter(mention -> between || isNamed(mention));
        Optional<Mention> other = around(here, others.get(0)).filter(mention -> between || isNamed(mention));
        return one.isPresent() && other.isPresent() && isParty.test(one.get()) && isParty.test(other.get())
                ? Optional.of(List.of(one.get(), other.get()))
                : Optional.empty();
    }

    /** The longest mention that holds {@code word}. */
    private static Optional<Mention> around(List<Mention> here, Word word) {
        return here.stream()
                .filter(mention -> mention.span().contains(word.span()))
                .max(Comparator.comparing(mention -> mention.span().length()));
    }

    private static boolean isNamed(Mention mention) {
        return mention.name().isPresent() || mention.of().isPresent();
    }

    /** The two that {@code noun} stands for; empty when it stands for others, or nobody was named together. */
    List<Mention> behind(Sentence sentence, Word noun) {
        if (!isJoint(sentence, noun)) {
            return List.of();
        }
        for (int i = pairs.size() - 1; i >= 0; i--) {
            Pair pair = pairs.get(i);
            boolean before = pair.sentence() < sentence.index()
                    || (pair.sentence() == sentence.index() && pair.word() < noun.index());
            if (before && !isTelling(pair, sentence, noun)) {
                return sentence.index() - pair.sentence() <= SENTENCES_BACK ? pair.members() : List.of();
            }
        }
        return List.of();
    }

    /** The subjects of the clause in which {@code noun} stands speak of others. */
    private static boolean isTelling(Pair pair, Sentence sentence, Word noun) {
        if (pair.sentence() != sentence.index()) {
            return false;
        }
        Word word = sentence.word(pair.word());
        return word.is("nsubj")
                && sentence.head(word)
                        .filter(verb -> sentence.dominates(verb, noun))
                        .isPresent();
    }

    private static boolean isJoint(Sentence sentence, Word noun) {
        if (!NOUNS.contains(noun.lemma())) {
            return false;
        }
        List<Word> modifiers = sentence.children(noun, "det", "nummod", "amod", "compound", "nmod:poss");
        boolean two =
                modifiers.stream().anyMatch(word -> TWO.contains(word.form().toLowerCase(Locale.ROOT)));
        boolean bare = modifiers.stream().allMatch(word -> word.is("det")) && !modifiers.isEmpty();
        boolean plural = noun.xpos().equals("NNS");
        return two || (plural && bare && ALWAYS.contains(noun.lemma()));
    }
}
