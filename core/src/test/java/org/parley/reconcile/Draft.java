package org.parley.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.model.Block;
import org.parley.model.Ceasefire;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.Meeting;
import org.parley.model.Mention;
import org.parley.model.Passage;
import org.parley.model.Position;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.model.ReportFacts;
import org.parley.model.Statement;
import org.parley.model.Topic;
import org.parley.model.When;
import org.parley.text.Span;

/** A report with its facts, put together by hand: words are found in the text from where the last search ended. */
public final class Draft {
    private final String id;
    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private Published published = Published.UNKNOWN;

    private Draft(String id, String text) {
        this.id = id;
        this.text = text;
    }

    public static Draft of(String id, String text) {
        return new Draft(id, text);
    }

    public Draft published(String day) {
        published = new Published(Optional.of(LocalDate.parse(day)), Published.Basis.GIVEN);
        return this;
    }

    public Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in " + id);
        }
        return new Span(start, start + words.length());
    }

    public Mention person(String words, String name) {
        return mention(words, Mention.Kind.PERSON, name, "", "");
    }

    public Mention person(String words, String name, String office, String of) {
        return mention(words, Mention.Kind.PERSON, name, office, of);
    }

    public Mention state(String words) {
        return mention(words, Mention.Kind.STATE, words, "", "");
    }

    public Mention organisation(String words) {
        return mention(words, Mention.Kind.ORGANISATION, words, "", "");
    }

    public Mention mention(String words, Mention.Kind kind, String name, String office, String of) {
        return add(new Mention(id, span(words), words, kind, given(name), given(office), given(of), Optional.empty()));
    }

    public Mention standingFor(String words, Mention.Kind kind, String office, Mention antecedent) {
        return add(new Mention(
                id,
                span(words),
                words,
                kind,
                Optional.empty(),
                given(office),
                Optional.empty(),
                Optional.of(antecedent.span())));
    }

    private Mention add(Mention mention) {
        mentions.add(mention);
        return mention;
    }

    private static Optional<String> given(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }

    public Passage passage(String words, String date) {
        Span span = span(words);
        return new Passage(new Evidence(id, span, span.of(text)), given(date).map(When::new), 0.9, "test.by-hand");
    }

    public Draft statement(String words, Mention speaker) {
        facts.add(new Statement(
                passage(words, ""),
                List.of(speaker),
                List.of(),
                Statement.Mode.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    public Draft meeting(
            String words,
            String noun,
            Meeting.Status status,
            String place,
            String date,
            Meeting.Participation... participants) {
        facts.add(new Meeting(
                passage(words, date),
                given(noun),
                OptionalInt.empty(),
                Optional.of(status),
                Optional.empty(),
                Optional.empty(),
                given(place),
                List.of(participants)));
        return this;
    }

    public Draft position(String words, Mention holder, Position.Stance stance, String term, Topic topic) {
        facts.add(new Position(passage(words, ""), holder, stance, term, span(term), topic, Optional.empty(), false));
        return this;
    }

    public Draft ceasefire(
            String words, Ceasefire.Status status, String duration, Set<Ceasefire.Kind> kinds, Mention... by) {
        Set<Ceasefire.Kind> copy = EnumSet.noneOf(Ceasefire.Kind.class);
        copy.addAll(kinds);
        facts.add(new Ceasefire(
                passage(words, ""),
                status,
                List.of(by),
                List.of(),
                copy,
                given(duration),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    public Draft fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    public Report report() {
        return new Report(
                id,
                id + ".txt",
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.BODY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                published,
                "0");
    }

    public ReportFacts facts() {
        List<Fact> sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparing(Fact::evidence));
        return new ReportFacts(report(), mentions.stream().sorted().toList(), sorted);
    }
}
