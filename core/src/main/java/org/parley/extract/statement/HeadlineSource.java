package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.extract.Scene;
import org.parley.lexicon.States;
import org.parley.model.Mention;
import org.parley.model.Mention.Kind;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * A headline that sets its source apart by a colon or a dash. Only somebody who fills one side of the mark is a source; a
 * name must come back in the report, so that neither a column's author nor the outlet is one.
 *
 * <p>"Koval: Pits will stay open" → speaker "Koval", content "Pits will stay open"; "No deal before spring — energy
 * ministry" → speaker "energy ministry", content "No deal before spring".
 */
final class HeadlineSource implements AttributionRule {
    private static final double CONFIDENCE = 0.6;
    private static final Pattern MARK = Pattern.compile(":(?=\\s)|(?<=\\s)[-–—](?=\\s)");

    @Override
    public List<Attribution> find(Scene scene, Sentence sentence) {
        if (!Headline.holds(scene, sentence.span())) {
            return List.of();
        }
        List<Span> marks = marks(scene, sentence);
        if (marks.isEmpty()) {
            return List.of();
        }
        return leading(scene, sentence, marks.get(0))
                .or(() -> trailing(scene, sentence, marks.get(marks.size() - 1)))
                .stream()
                .toList();
    }

    private static List<Span> marks(Scene scene, Sentence sentence) {
        List<Span> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(scene.report().text())
                .region(sentence.span().start(), sentence.span().end())
                .useTransparentBounds(true);
        while (matcher.find()) {
            marks.add(new Span(matcher.start(), matcher.end()));
        }
        return marks;
    }

    /** "Koval: Pits will stay open": after a name or a place only a full clause is speech, not a topic. */
    private static Optional<Attribution> leading(Scene scene, Sentence sentence, Span mark) {
        Optional<Span> source = side(scene, sentence.span().start(), mark.start());
        Optional<Span> content = side(scene, mark.end(), sentence.span().end());
        boolean colon = scene.report().words(mark).equals(":");
        boolean clause = content.filter(words -> isFullClause(sentence, words)).isPresent();
        return source.filter(words -> colon && clause)
                .flatMap(words -> source(scene, words))
                .filter(speaker -> !isPlace(speaker))
                .map(speaker -> attribution(scene, speaker, content.orElseThrow(), mark));
    }

    /** "Pits will stay open — Koval", "No deal before spring: energy ministry". */
    private static Optional<Attribution> trailing(Scene scene, Sentence sentence, Span mark) {
        Optional<Span> content = side(scene, sentence.span().start(), mark.start());
        Optional<Span> source = side(scene, mark.end(), sentence.span().end());
        return content.filter(words -> Content.saysSomething(scene.report().text(), words))
                .flatMap(words -> source.flatMap(side -> source(scene, side))
                        .map(speaker -> attribution(scene, speaker, words, mark)));
    }

    private static Optional<Span> side(Scene scene, int start, int end) {
        return end > start ? Content.trim(scene.report().text(), new Span(start, end)) : Optional.empty();
    }

    private static boolean isFullClause(Sentence sentence, Span content) {
        List<Word> words = sentence.wordsIn(content);
        boolean asks = !words.isEmpty() && words.get(0).xpos().startsWith("W");
        return !asks && words.stream().anyMatch(word -> isFinite(word) && !isBelowRelative(sentence, word));
    }

    private static boolean isFinite(Word word) {
        return List.of("MD", "VBZ", "VBP", "VBD").contains(word.xpos());
    }

    private static boolean isBelowRelative(Sentence sentence, Word word) {
        Optional<Word> clause = word.is("aux") || word.is("cop") ? sentence.head(word) : Optional.of(word);
        return clause.filter(verb -> verb.is("acl")).isPresent();
    }

    /** The mention that fills {@code side} but for an article. */
    private static Optional<Mention> source(Scene scene, Span side) {
        return scene.mentionsIn(side).stream()
                .filter(mention ->
                        mention.kind() != Kind.PRONOUN && mention.span().end() == side.end())
                .filter(mention -> isArticle(scene.report()
                        .text()
                        .substring(side.start(), mention.span().start())))
                .filter(mention -> !isName(mention) || comesBack(scene, mention))
                .findFirst();
    }

    private static boolean isArticle(String words) {
        return words.isEmpty() || words.strip().equalsIgnoreCase("the");
    }

    private static boolean isName(Mention mention) {
        return mention.kind() == Kind.PERSON || mention.kind() == Kind.ORGANISATION;
    }

    private static boolean comesBack(Scene scene, Mention name) {
        String last = lastWord(name);
        boolean outlet = scene.report()
                .outlet()
                .filter(words -> words.equalsIgnoreCase(name.text()))
                .isPresent();
        return !outlet
                && scene.mentions().stream()
                        .filter(other -> !Headline.holds(scene, other.span()))
                        .anyMatch(other -> lastWord(other).equals(last));
    }

    private static String lastWord(Mention mention) {
        String name = mention.name().orElse(mention.text());
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "Norway: Ten dead in a storm" tells where, "Kremlin: No date yet" tells who. */
    private static boolean isPlace(Mention mention) {
        return mention.kind() == Kind.STATE
                && States.world()
                        .find(mention.text())
                        .filter(match -> match.form() == States.Form.SEAT)
                        .isEmpty();
    }

    private static Attribution attribution(Scene scene, Mention speaker, Span content, Span mark) {
        return new Attribution(
                List.of(speaker),
                content,
                mark,
                scene.report().words(mark),
                Optional.empty(),
                "statement.headline-source",
                CONFIDENCE);
    }
}
