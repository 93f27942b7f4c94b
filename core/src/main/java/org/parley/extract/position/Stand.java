package org.parley.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Scene;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Conditions;
import org.parley.extract.clause.Parties;
import org.parley.extract.clause.Phrase;
import org.parley.lexicon.WordList;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.Passage;
import org.parley.model.Position;
import org.parley.model.Position.Stance;
import org.parley.model.Topic;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * A stand as a rule found it in the tree: the word that takes it, and the words that name the term. Becomes one position
 * a holder.
 */
record Stand(Sentence sentence, Word cue, Stance stance, List<Mention> holders, List<Word> term, boolean needsTopic) {
    private static final WordList VAGUE = WordList.load("vague-terms");
    private static final Set<Stance> YIELDING = Set.of(Stance.ACCEPTS, Stance.OPEN);
    private static final int NEAR = 60;
    private static final int LONG = 240;

    Stand {
        holders = List.copyOf(holders);
        term = List.copyOf(term);
    }

    /** One position a holder; none when the term is too vague to be one. */
    List<Position> positions(Scene scene, Parties parties, String rule, double confidence) {
        Optional<Span> words = Phrase.span(sentence, term);
        if (words.isEmpty() || isVague(scene, words.get())) {
            return List.of();
        }
        Topic topic = Topics.of(scene.report().words(words.get()));
        if (needsTopic && topic == Topic.OTHER) {
            return List.of();
        }
        List<Word> heads = new ArrayList<>(List.of(cue));
        heads.addAll(term);
        Optional<Span> condition = Conditions.of(sentence, heads);
        List<Position> positions = new ArrayList<>();
        for (Mention holder : holders) {
            Evidence evidence = scene.evidence(evidence(holder, words.get(), condition));
            Passage passage = new Passage(evidence, Optional.empty(), confidence, rule);
            positions.add(new Position(
                    passage,
                    holder,
                    condition.isPresent() && YIELDING.contains(stance) ? Stance.CONDITIONAL : stance,
                    scene.report().words(words.get()).replaceAll("\\s+", " "),
                    words.get(),
                    topic,
                    condition.map(span -> scene.report().words(span).replaceAll("\\s+", " ")),
                    parties.isToldByOthers(holder, cue.span())));
        }
        return positions;
    }

    private Span evidence(Mention holder, Span words, Optional<Span> condition) {
        Span evidence = cue.span().cover(words);
        boolean leads = isWithin(holder)
                && holder.span().start() < evidence.start()
                && evidence.start() - holder.span().end() <= NEAR;
        evidence = leads ? evidence.cover(holder.span()) : evidence;
        if (condition.isPresent() && evidence.cover(condition.get()).length() <= LONG) {
            return evidence.cover(condition.get());
        }
        return evidence;
    }

    /** Whether the words of the holder belong to the clause, rather than to "said Aland" around it. */
    private boolean isWithin(Mention holder) {
        boolean subject = new Clause(sentence, cue)
                .subject()
                .filter(word -> holder.span().contains(word.span()))
                .isPresent();
        return subject || sentence.subtreeSpan(cue).contains(holder.span());
    }

    private boolean isVague(Scene scene, Span words) {
        boolean onlyPronouns = term.stream()
                .allMatch(word -> Set.of("PRP", "DT", "WP", "WDT", "EX").contains(word.xpos()));
        String printed =
                scene.report().words(words).toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an|this|that|any) ", "");
        return onlyPronouns || VAGUE.contains(printed);
    }
}
