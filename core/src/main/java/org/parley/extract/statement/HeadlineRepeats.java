package org.parley.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.extract.Scene;
import org.parley.model.Mention;
import org.parley.reading.Upos;
import org.parley.text.Span;

/**
 * Leaves out what a headline only says ahead of the report: a statement in the title of which the report has half or more
 * of the content words in one statement of the same speaker. Whom the headline does not name, the report may.
 */
final class HeadlineRepeats {
    private static final double REPEATED = 0.5;
    private static final Set<Upos> CONTENT = Set.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.ADV, Upos.NUM);

    private final Scene scene;
    private final List<QuotedSpeech.Spoken> body;

    private HeadlineRepeats(Scene scene, List<QuotedSpeech.Spoken> spoken) {
        this.scene = scene;
        this.body = spoken.stream()
                .filter(each -> !Headline.holds(scene, each.span()))
                .toList();
    }

    /** {@code spoken} in the same order without what the headline repeats. */
    static List<QuotedSpeech.Spoken> without(Scene scene, List<QuotedSpeech.Spoken> spoken) {
        HeadlineRepeats repeats = new HeadlineRepeats(scene, spoken);
        return spoken.stream()
                .filter(each -> !Headline.holds(scene, each.span()) || !repeats.has(each))
                .toList();
    }

    private boolean has(QuotedSpeech.Spoken headline) {
        Set<String> words = contentWords(headline.span());
        return body.stream()
                .filter(each -> isSameSpeaker(headline, each))
                .anyMatch(each -> shared(words, contentWords(each.span())) >= REPEATED * words.size());
    }

    private static long shared(Set<String> headline, Set<String> body) {
        return headline.stream().filter(body::contains).count();
    }

    private Set<String> contentWords(Span content) {
        return scene.reading().sentences().stream()
                .flatMap(sentence -> sentence.wordsIn(content).stream())
                .filter(word -> CONTENT.contains(word.upos()))
                .map(word -> word.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isSameSpeaker(QuotedSpeech.Spoken headline, QuotedSpeech.Spoken told) {
        Set<String> words = told.attribution().speakers().stream()
                .flatMap(this::wordsFor)
                .collect(Collectors.toCollection(HashSet::new));
        return headline.attribution().speakers().stream()
                .anyMatch(speaker -> speaker.name().isEmpty() || words.contains(headWord(speaker)));
    }

    /** All words by which the report calls somebody here, and those of the mention that a pronoun or office points to. */
    private Stream<String> wordsFor(Mention mention) {
        Optional<Mention> named = mention.antecedent().flatMap(this::at);
        return Stream.concat(Stream.of(mention), named.stream())
                .flatMap(each -> Stream.concat(Stream.of(each.text()), each.office().stream()))
                .flatMap(HeadlineRepeats::words);
    }

    private Optional<Mention> at(Span span) {
        return scene.mentions().stream()
                .filter(mention -> mention.span().equals(span))
                .findFirst();
    }

    private static String headWord(Mention mention) {
        String words = mention.name().orElse(mention.text());
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> words(String phrase) {
        return Stream.of(phrase.toLowerCase(Locale.ROOT).split("[\\s,’']+", -1));
    }
}
