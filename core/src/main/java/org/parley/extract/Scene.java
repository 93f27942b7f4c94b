package org.parley.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * known when the rule runs. Immutable.
 */
public final class Scene {
    private final Reading reading;
    private final List<Mention> mentions;
    private final List<Statement> statements;
    /** From where a head word starts to the longest mention it heads. */
    private final Map<Integer, Mention> byHead;

    private Scene(Reading reading, List<Mention> mentions, List<Statement> statements, Map<Integer, Mention> byHead) {
        this.reading = reading;
        this.mentions = mentions;
        this.statements = statements;
        this.byHead = byHead;
    }

    /** A report of which it is not yet known who said what; {@code mentions} in text order. */
    public static Scene of(Reading reading, List<Mention> mentions) {
        Map<Integer, Mention> byHead = new HashMap<>();
        for (Mention mention : mentions) {
            reading.sentenceAt(mention.span().start())
                    .flatMap(sentence -> headOf(sentence, mention.span()))
                    .ifPresent(head -> byHead.merge(head.span().start(), mention, Scene::longer));
        }
        return new Scene(reading, List.copyOf(mentions), List.of(), Map.copyOf(byHead));
    }

    /** The same scene once it is known who said what; {@code found} in text order. */
    public Scene with(List<Statement> found) {
        return new Scene(reading, mentions, List.copyOf(found), byHead);
    }

    /** The report word by word. */
    public Reading reading() {
        return reading;
    }

    /** The report as given; all offsets of the scene point into its text. */
    public Report report() {
        return reading.report();
    }

    /** Everybody mentioned, in text order; a longer mention before one nested in it that starts at the same place. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Who said what, in text order; empty while statements are being found. */
    public List<Statement> statements() {
        return statements;
    }

    /** The words under {@code span} of this report; throws {@link IndexOutOfBoundsException} outside its text. */
    public Evidence evidence(Span span) {
        return Evidence.of(report(), span);
    }

    /** The longest mention whose noun phrase is headed by {@code word} of {@code sentence}. */
    public Optional<Mention> mentionOf(Sentence sentence, Word word) {
        return Optional.ofNullable(byHead.get(word.span().start()));
    }

    /** The mentions that lie inside {@code stretch}, in text order. */
    public List<Mention> mentionsIn(Span stretch) {
        return mentions.stream()
                .filter(mention -> stretch.contains(mention.span()))
                .toList();
    }

    /** The innermost statement whose content holds {@code span}. */
    public Optional<Statement> statementAround(Span span) {
        return statements.stream()
                .filter(statement -> statement.evidence().span().contains(span))
                .min((a, b) -> Integer.compare(
                        a.evidence().span().length(), b.evidence().span().length()));
    }

    private static Mention longer(Mention a, Mention b) {
        return b.span().length() > a.span().length() ? b : a;
    }

    private static Optional<Word> headOf(Sentence sentence, Span phrase) {
        return sentence.wordsIn(phrase).stream()
                .filter(word -> word.head() < 0
                        || !phrase.contains(sentence.word(word.head()).span()))
                .findFirst();
    }
}
