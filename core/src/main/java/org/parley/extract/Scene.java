package org.parley.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.Report;
import org.parley.model.Statement;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * What a rule has before its eyes: the reading of one report, who is mentioned in it, and who said what as far as that is
 * known when the rule runs.
 *
 * @param mentions in text order; a longer mention before one nested in it
 * @param statements in text order; empty while statements are being found
 */
public record Scene(Reading reading, List<Mention> mentions, List<Statement> statements) {
    public Scene {
        Objects.requireNonNull(reading, "reading");
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
    }

    public Report report() {
        return reading.report();
    }

    public Evidence evidence(Span span) {
        return Evidence.of(report(), span);
    }

    /** The same scene once it is known who said what. */
    public Scene with(List<Statement> found) {
        return new Scene(reading, mentions, found);
    }

    /** The longest mention whose noun phrase is headed by {@code word} of {@code sentence}. */
    public Optional<Mention> mentionOf(Sentence sentence, Word word) {
        return mentions.stream()
                .filter(mention -> mention.span().contains(word.span()))
                .filter(mention -> headOf(sentence, mention.span())
                        .map(head -> head.index() == word.index())
                        .orElse(false))
                .findFirst();
    }

    /** The innermost statement whose content holds {@code span}. */
    public Optional<Statement> statementAround(Span span) {
        return statements.stream()
                .filter(statement -> statement.evidence().span().contains(span))
                .min((a, b) -> Integer.compare(
                        a.evidence().span().length(), b.evidence().span().length()));
    }

    private static Optional<Word> headOf(Sentence sentence, Span phrase) {
        return sentence.wordsIn(phrase).stream()
                .filter(word -> word.head() < 0
                        || !phrase.contains(sentence.word(word.head()).span()))
                .findFirst();
    }
}
