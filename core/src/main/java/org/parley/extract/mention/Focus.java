package org.parley.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.extract.Quotation;
import org.parley.extract.Quotations;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.model.Mention.Kind;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * Who is in focus at a place of a report: the nearer, the more so; subjects more than others, speakers most. Sees only what
 * has been mentioned so far.
 */
final class Focus {
    private static final int SENTENCES_BACK = 3;
    private static final double SUBJECT = 2.5;
    private static final double SPEAKER = 1.5;
    private static final double NAMED = 0.5;
    private static final double PER_SENTENCE = 2.0;
    private static final double CLEAR_LEAD = 1.0;
    private static final WordList CUES = WordList.load("cues");

    private final Reading reading;
    private final List<Quotation> quotations;
    private final int[] told;
    private final List<Mention> soFar;

    /** A focus over {@code soFar}, a list that grows in text order as mentions are settled. */
    Focus(Reading reading, List<Mention> soFar) {
        this.reading = reading;
        this.quotations = Quotations.in(reading.report());
        this.told = countTold();
        this.soFar = soFar;
    }

    /** The fitting candidate that leads all others clearly; empty when two come close. */
    Optional<Mention> clearest(Mention pronoun, Sentence sentence, Predicate<Mention> fits) {
        Mention best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        double secondScore = Double.NEGATIVE_INFINITY;
        for (Mention candidate : before(pronoun, sentence)) {
            if (!fits.test(candidate)) {
                continue;
            }
            double score = score(candidate, sentence);
            boolean sameAsBest = best != null && sameSomebody(best, candidate);
            if (score >= bestScore) {
                secondScore = sameAsBest ? secondScore : bestScore;
                best = candidate;
                bestScore = score;
            } else if (!sameAsBest) {
                secondScore = Math.max(secondScore, score);
            }
        }
        return best != null && bestScore - secondScore >= CLEAR_LEAD ? Optional.of(best) : Optional.empty();
    }

    private List<Mention> before(Mention pronoun, Sentence sentence) {
        List<Mention> near = new ArrayList<>();
        for (int i = soFar.size() - 1; i >= 0; i--) {
            Mention candidate = soFar.get(i);
            if (distance(candidate, sentence) > SENTENCES_BACK) {
                break;
            }
            if (isInOtherQuotation(candidate, pronoun) || candidate.span().contains(pronoun.span())) {
                continue;
            }
            if (candidate.kind() != Kind.PRONOUN) {
                near.add(0, candidate);
            } else if (candidate.antecedent().isPresent()) {
                at(candidate.antecedent().get()).ifPresent(named -> near.add(0, standingFor(named, candidate)));
            }
        }
        return near;
    }

    /** Somebody named only inside a quotation is not whom the reporter means by "he" outside it. */
    private boolean isInOtherQuotation(Mention candidate, Mention pronoun) {
        return quotations.stream()
                .anyMatch(quotation -> quotation.outer().contains(candidate.span())
                        && !quotation.outer().contains(pronoun.span()));
    }

    /** A resolved pronoun keeps its somebody in focus: the same mention, at the place of the pronoun. */
    private static Mention standingFor(Mention named, Mention pronoun) {
        return new Mention(
                pronoun.report(),
                pronoun.span(),
                pronoun.text(),
                named.kind(),
                named.name(),
                named.office(),
                named.of(),
                Optional.of(named.span()));
    }

    private Optional<Mention> at(Span span) {
        return soFar.stream().filter(mention -> mention.span().equals(span)).findFirst();
    }

    /** In sentences that the reporter tells: a long quotation does not take its speaker out of focus. */
    private int distance(Mention candidate, Sentence sentence) {
        return reading.sentenceAt(candidate.span().start())
                .map(other -> told[sentence.index()] - told[other.index()])
                .orElse(Integer.MAX_VALUE);
    }

    /** For each sentence, how many before it are not wholly inside a quotation. */
    private int[] countTold() {
        int[] before = new int[reading.sentences().size()];
        for (int i = 1; i < before.length; i++) {
            Span last = reading.sentences().get(i - 1).span();
            boolean quoted =
                    quotations.stream().anyMatch(quotation -> quotation.outer().contains(last));
            before[i] = before[i - 1] + (quoted ? 0 : 1);
        }
        return before;
    }

    private double score(Mention candidate, Sentence sentence) {
        double score = -PER_SENTENCE * distance(candidate, sentence);
        score += isSubject(candidate) ? SUBJECT : 0;
        score += isSpeaker(candidate) ? SPEAKER : 0;
        return score + (candidate.name().isPresent() ? NAMED : 0);
    }

    boolean isSubject(Mention candidate) {
        return reading.sentenceAt(candidate.span().start()).stream()
                .anyMatch(sentence -> sentence.wordsIn(candidate.span()).stream()
                        .anyMatch(word -> word.is("nsubj") || isAccordingTo(sentence, word)));
    }

    private static boolean isAccordingTo(Sentence sentence, Word word) {
        return sentence.children(word, "case").stream()
                .anyMatch(link -> link.form().equalsIgnoreCase("according"));
    }

    private boolean isSpeaker(Mention candidate) {
        return reading.sentenceAt(candidate.span().start()).stream()
                .anyMatch(sentence -> sentence.wordsIn(candidate.span()).stream()
                        .anyMatch(word -> isAccordingTo(sentence, word)
                                || (word.is("nsubj")
                                        && sentence.head(word)
                                                .filter(verb -> CUES.contains(verb.lemma()))
                                                .isPresent())));
    }

    static boolean sameSomebody(Mention a, Mention b) {
        if (a.name().isEmpty() || b.name().isEmpty()) {
            return a.text().equalsIgnoreCase(b.text());
        }
        return lastWord(a.name().get()).equals(lastWord(b.name().get()));
    }

    private static String lastWord(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.substring(last.indexOf('-') + 1).toLowerCase(Locale.ROOT);
    }
}
