package org.parley.reconcile.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.lexicon.Bodies;
import org.parley.lexicon.States;
import org.parley.model.Mention;
import org.parley.text.Span;

/** The figures of one report: who is who as far as this report alone can tell. */
final class ReportFigures {
    private static final int LONGEST_CHAIN = 8;

    private final String report;
    private final List<Mention> mentions;
    private final Map<Span, Mention> bySpan = new HashMap<>();
    private final Map<Mention, Figure> figureOf = new HashMap<>();
    private final Map<String, Figure> byKey = new LinkedHashMap<>();
    private final List<Figure> people = new ArrayList<>();

    private ReportFigures(String report, List<Mention> mentions) {
        this.report = report;
        this.mentions = mentions;
        mentions.forEach(mention -> bySpan.putIfAbsent(mention.span(), mention));
    }

    /** @param mentions of one report, in text order */
    static ReportFigures of(String report, List<Mention> mentions) {
        ReportFigures figures = new ReportFigures(report, mentions);
        figures.gatherPeople();
        figures.gatherNamedBodies();
        figures.noteAllegiances();
        figures.gatherOffices();
        figures.gatherTheRest();
        figures.inferAllegiances();
        return figures;
    }

    String report() {
        return report;
    }

    Optional<Figure> figure(Mention mention) {
        return Optional.ofNullable(figureOf.get(mention));
    }

    /** All figures, in order of first appearance; those whom no mention stands for last. */
    List<Figure> figures() {
        Set<Figure> all = new LinkedHashSet<>();
        mentions.forEach(mention -> figure(mention).ifPresent(all::add));
        all.addAll(byKey.values());
        return List.copyOf(all);
    }

    private void gatherPeople() {
        mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .sorted(Comparator.comparingInt(
                        (Mention mention) -> -nameOf(mention).words().size()))
                .forEach(mention -> put(mention, person(mention)));
    }

    private static PersonName nameOf(Mention mention) {
        return PersonName.of(mention.name().orElse(mention.text()));
    }

    private Figure person(Mention mention) {
        PersonName name = nameOf(mention);
        List<Figure> known =
                people.stream().filter(person -> isNameOf(name, person)).toList();
        if (known.size() == 1) {
            return known.get(0);
        }
        if (known.size() > 1) {
            Optional<Figure> told = antecedent(mention).flatMap(this::figure).filter(known::contains);
            return told.orElseGet(() -> amongNamesakes(mention, name, known));
        }
        return born(name);
    }

    private Figure amongNamesakes(Mention mention, PersonName name, List<Figure> namesakes) {
        List<Figure> fitting = namesakes.stream()
                .filter(person -> mention.office()
                        .map(office -> person.holds(OfficeTitle.normal(office)))
                        .orElse(false))
                .toList();
        return fitting.size() == 1
                ? fitting.get(0)
                : byKey.computeIfAbsent("person:" + name.key(), key -> new Figure(Figure.Sort.PERSON, key));
    }

    private Figure born(PersonName name) {
        Figure person = new Figure(Figure.Sort.PERSON, "person:" + name.key());
        people.add(person);
        return person;
    }

    private static boolean isNameOf(PersonName name, Figure person) {
        PersonName known = person.personName();
        return name.sameFullName(known)
                || name.key().equals(known.key())
                || name.isSurnameOf(known)
                || name.isBeginningOf(known);
    }

    private void gatherNamedBodies() {
        List<Mention> longestFirst = mentions.stream()
                .sorted(Comparator.comparingInt(mention -> -mention.text().length()))
                .toList();
        for (Mention mention : longestFirst) {
            switch (mention.kind()) {
                case STATE, ORGANISATION -> put(mention, body(mention));
                case GROUP -> stateOfPeople(mention).ifPresent(state -> put(mention, state));
                case PERSON, OFFICE, PRONOUN, UNNAMED -> {}
            }
        }
    }

    private Figure body(Mention mention) {
        String printed = mention.name().orElse(mention.text());
        return state(printed)
                .or(() -> state(mention.text()))
                .orElseGet(() -> organisation(BodyName.of(printed, mention.of()), mention.kind()));
    }

    private Figure organisation(BodyName name, Mention.Kind kind) {
        Figure.Sort sort = kind == Mention.Kind.STATE ? Figure.Sort.STATE : Figure.Sort.ORGANISATION;
        Optional<Figure> known = name.owner().isPresent()
                ? Optional.empty()
                : onlyOne(byKey.values().stream()
                        .filter(figure -> figure.sort() == sort && BodyName.isSameBody(figure.key(), name))
                        .toList());
        return known.orElseGet(() -> {
            Optional<Figure> owner = name.owner().flatMap(this::state);
            Figure body = byKey.computeIfAbsent(name.key(), key -> new Figure(sort, key));
            owner.ifPresent(body::servesUnder);
            return body;
        });
    }

    /** The state or international body that {@code words} stand for; it need not be mentioned by itself. */
    private Optional<Figure> state(String words) {
        return States.world()
                .find(words)
                .map(match ->
                        byKey.computeIfAbsent("state:" + match.state(), key -> new Figure(Figure.Sort.STATE, key)))
                .or(() -> Bodies.world()
                        .find(words)
                        .map(match -> byKey.computeIfAbsent(
                                "body:" + match.body(), key -> new Figure(Figure.Sort.ORGANISATION, key))));
    }

    private Optional<Figure> stateOfPeople(Mention mention) {
        return mention.office().isEmpty() ? state(mention.name().orElse(mention.text())) : Optional.empty();
    }

    private void noteAllegiances() {
        List<Mention> people = mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .toList();
        for (Mention mention : mentions) {
            Optional<Figure> figure = figure(mention);
            if (figure.isPresent()) {
                mention.of().flatMap(this::whomever).ifPresent(figure.get()::servesUnder);
            }
        }
        for (int i = 1; i < people.size(); i++) {
            Mention first = people.get(i - 1);
            Optional<Figure> second = figure(people.get(i));
            if (second.isPresent() && sharesState(first, people.get(i))) {
                first.of().flatMap(this::whomever).ifPresent(second.get()::servesUnder);
            }
        }
    }

    /** "French foreign minister Ann Roux and defence minister Luc Petit": both are of France. */
    private static boolean sharesState(Mention first, Mention second) {
        int gap = second.span().start() - first.span().end();
        return first.office().isPresent()
                && first.of().isPresent()
                && second.office().isPresent()
                && second.of().isEmpty()
                && gap > 0
                && gap <= " and the ".length();
    }

    /** Whom {@code of} names: a state or body, an organisation or a person of this report. */
    private Optional<Figure> whomever(String of) {
        return state(of).or(() -> organisationCalled(of)).or(() -> personCalled(of));
    }

    private Optional<Figure> organisationCalled(String of) {
        BodyName name = BodyName.of(of, Optional.empty());
        return onlyOne(byKey.values().stream()
                .filter(figure -> figure.sort() == Figure.Sort.ORGANISATION)
                .filter(figure -> figure.key().equals(name.key()) || BodyName.isSameBody(figure.key(), name))
                .toList());
    }

    private Optional<Figure> personCalled(String of) {
        PersonName name = PersonName.of(of);
        return onlyOne(people.stream().filter(person -> isNameOf(name, person)).toList());
    }

    private void gatherOffices() {
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.OFFICE) {
                Figure figure = antecedentFigure(mention)
                        .filter(known -> canHold(known, mention))
                        .orElseGet(() -> office(mention));
                put(mention, figure);
                mention.of().flatMap(this::whomever).ifPresent(figure::servesUnder);
            }
        }
    }

    /** A person known by one office is not meant by the title of another. */
    private static boolean canHold(Figure figure, Mention mention) {
        String title = mention.office().orElse("");
        List<String> known = figure.offices().keySet().stream()
                .filter(OfficeTitle::isExclusive)
                .toList();
        return figure.sort() != Figure.Sort.PERSON
                || !OfficeTitle.isExclusive(title)
                || known.isEmpty()
                || known.stream().anyMatch(office -> OfficeTitle.canBeCalled(office, title));
    }

    private Figure office(Mention mention) {
        String title = OfficeTitle.normal(mention.office().orElse(mention.text()));
        Figure asked = new Figure(Figure.Sort.OFFICE, "office:" + title + ofKey(mention));
        mention.of().flatMap(this::whomever).ifPresent(asked::servesUnder);
        List<Figure> holders = people.stream()
                .filter(person -> person.holds(title) && person.agreesWith(asked))
                .toList();
        return onlyOne(holders).orElseGet(() -> byKey.computeIfAbsent(asked.key(), key -> asked));
    }

    private String ofKey(Mention mention) {
        return mention.of()
                .map(of -> " of " + whomever(of).map(Figure::key).orElse(Spelling.fold(of)))
                .orElse("");
    }

    private void gatherTheRest() {
        for (Mention mention : mentions) {
            switch (mention.kind()) {
                case PRONOUN -> antecedentFigure(mention).ifPresent(figure -> put(mention, figure));
                case UNNAMED -> describe(mention, Figure.Sort.UNNAMED);
                case GROUP -> {
                    if (figure(mention).isEmpty()) {
                        describe(mention, Figure.Sort.GROUP);
                    }
                }
                case PERSON, STATE, ORGANISATION, OFFICE -> {}
            }
        }
    }

    private void describe(Mention mention, Figure.Sort sort) {
        Figure figure = antecedentFigure(mention)
                .filter(known -> known.sort() == sort)
                .orElseGet(() -> byKey.computeIfAbsent(
                        report + ":" + Spelling.fold(NounPhrase.bare(mention.text())), key -> new Figure(sort, key)));
        put(mention, figure);
        mention.of().flatMap(this::whomever).ifPresent(figure::servesUnder);
    }

    /** Titles that only one of the states of this report uses tell whom their holders serve. */
    private void inferAllegiances() {
        List<String> states = byKey.keySet().stream()
                .filter(key -> key.startsWith("state:"))
                .map(key -> key.substring("state:".length()))
                .toList();
        for (Figure figure : figures()) {
            boolean isFree = figure.allegiances().isEmpty();
            if (isFree && (figure.sort() == Figure.Sort.PERSON || figure.sort() == Figure.Sort.OFFICE)) {
                figure.offices().keySet().stream()
                        .map(office -> OfficeTitle.stateOf(office, states))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .flatMap(this::state)
                        .ifPresent(figure::servesUnder);
            }
        }
    }

    private Optional<Figure> antecedentFigure(Mention mention) {
        Optional<Mention> at = antecedent(mention);
        for (int step = 0; step < LONGEST_CHAIN && at.isPresent(); step++) {
            Optional<Figure> figure = figure(at.get());
            if (figure.isPresent()) {
                return figure;
            }
            at = antecedent(at.get());
        }
        return Optional.empty();
    }

    private Optional<Mention> antecedent(Mention mention) {
        return mention.antecedent().filter(span -> !span.equals(mention.span())).map(bySpan::get);
    }

    private void put(Mention mention, Figure figure) {
        figureOf.put(mention, figure);
        figure.add(mention);
    }

    private static Optional<Figure> onlyOne(List<Figure> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
