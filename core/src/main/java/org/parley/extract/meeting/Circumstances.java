package org.parley.extract.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.lexicon.States;
import org.parley.model.Meeting.Status;
import org.parley.model.When;
import org.parley.reading.Name;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.TimeExpression;
import org.parley.reading.Word;
import org.parley.text.Span;

/** Where and when, as told of certain words of a sentence (the cores): the verb of a meeting, its noun. */
record Circumstances(Reading reading, Sentence sentence, List<Word> cores, Span evidence) {
    private static final Set<String> IN = Set.of("in", "at", "near", "outside", "aboard", "on");

    private static final Set<String> BEHIND = Set.of("in", "at");

    /** The place after one of {@code prepositions} attached to a core, or before a meeting noun ("the Geneva talks"). */
    Optional<String> place(Set<String> prepositions) {
        return cores.stream()
                .flatMap(core -> sentence.children(core, "obl", "nmod").stream())
                .filter(child -> Phrases.hasPreposition(sentence, child, prepositions))
                .flatMap(child -> placeIn(child).stream())
                .findFirst()
                .or(this::rightBehind)
                .or(() -> cores.stream()
                        .flatMap(core -> premodifying(core).stream())
                        .findFirst())
                .or(this::looselyAttached);
    }

    /** Where the cores happen, as a name. */
    Optional<String> place() {
        return place(IN);
    }

    /** The name of a place in the phrase headed by {@code head}: the head itself, or the town of "the capital of". */
    Optional<String> placeIn(Word head) {
        boolean onBoard = !Phrases.hasPreposition(sentence, head, Set.of("on"))
                || sentence.children(head, "case", "fixed").size() > 1;
        Span phrase = sentence.subtreeSpan(head);
        List<Name> places = reading.namesIn(phrase).stream()
                .filter(name -> name.type() == Name.Type.LOCATION || name.type() == Name.Type.FACILITY)
                .toList();
        return places.stream()
                .filter(name -> onBoard && name.span().contains(head.span()))
                .findFirst()
                .or(() -> places.stream()
                        .filter(name -> onBoard && isApposed(head, name))
                        .findFirst())
                .map(this::words)
                .or(() -> Venues.name(reading.report(), sentence, head));
    }

    /** "talks in Rome", whatever the parser hung "in Rome" on. */
    private Optional<String> rightBehind() {
        return cores.stream()
                .filter(core -> core.index() + 2 < sentence.words().size())
                .filter(core -> BEHIND.contains(sentence.word(core.index() + 1).form()))
                .flatMap(core -> placeAt(sentence.word(core.index() + 2)).stream())
                .findFirst();
    }

    private Optional<String> placeAt(Word first) {
        return reading.namesIn(sentence.span()).stream()
                .filter(name -> name.type() == Name.Type.LOCATION || name.type() == Name.Type.FACILITY)
                .filter(name -> name.span().start() == first.span().start())
                .map(this::words)
                .findFirst();
    }

    /** "in Rome" where the parser hung it on the day or the guest that stands before it. */
    private Optional<String> looselyAttached() {
        return reading.namesIn(evidence).stream()
                .filter(name -> name.type() == Name.Type.LOCATION || name.type() == Name.Type.FACILITY)
                .filter(name -> sentence.wordsIn(name.span()).stream().anyMatch(this::hangsLoosely))
                .map(this::words)
                .findFirst();
    }

    private boolean hangsLoosely(Word word) {
        return Phrases.hasPreposition(sentence, word, Set.of("in", "at"))
                && sentence.head(word)
                        .filter(head -> isTime(head) || isPerson(head))
                        .isPresent();
    }

    private boolean isTime(Word word) {
        return reading.timesIn(sentence.span()).stream()
                .anyMatch(time -> time.span().contains(word.span()));
    }

    private boolean isPerson(Word word) {
        return reading.namesIn(sentence.span()).stream()
                .anyMatch(name -> name.type() == Name.Type.PERSON && name.span().contains(word.span()));
    }

    /** Whether {@code name} tells which one the common noun {@code head} is: "the port city of Busan". */
    private boolean isApposed(Word head, Name name) {
        return sentence.wordsIn(name.span()).stream()
                .anyMatch(word -> word.head() == head.index()
                        && word.index() > head.index()
                        && (word.isAny("appos", "flat", "compound")
                                || (word.is("nmod") && Phrases.hasPreposition(sentence, word, Set.of("of")))));
    }

    private Optional<String> premodifying(Word core) {
        return sentence.children(core, "compound", "amod", "nmod").stream()
                .filter(child -> child.index() < core.index())
                .flatMap(child -> reading.namesIn(sentence.span()).stream()
                        .filter(name -> name.span().contains(child.span())))
                .filter(name -> name.type() == Name.Type.LOCATION || name.type() == Name.Type.FACILITY)
                .map(this::words)
                .filter(words -> !isState(words))
                .findFirst()
                .or(() -> sentence.children(core, "compound").stream()
                        .flatMap(child -> Venues.name(reading.report(), sentence, child).stream())
                        .findFirst());
    }

    static boolean isState(String words) {
        return States.world()
                .find(words)
                .filter(match -> match.form() != States.Form.CAPITAL)
                .isPresent();
    }

    private String words(Name name) {
        return reading.report().words(name.span());
    }

    /**
     * The calendar time told of a core, or the only one in the evidence. A bare weekday of something held is the last one,
     * of something planned the next one.
     */
    Optional<When> date(Optional<Status> status) {
        return time().flatMap(time -> time.value().map(when -> shifted(time, when, status)));
    }

    /** Whether the time told lies wholly before or after the day of the report; empty for a bare weekday. */
    Optional<Outlook> tense() {
        Optional<LocalDate> today = reading.report().published().value();
        Optional<When> when = time().filter(time -> !isWeekday(time)).flatMap(TimeExpression::value);
        if (today.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        if (when.get().first().isAfter(today.get())) {
            return Optional.of(Outlook.FUTURE);
        }
        return when.get().last().isBefore(today.get()) ? Optional.of(Outlook.PAST) : Optional.empty();
    }

    private Optional<TimeExpression> time() {
        List<TimeExpression> known = reading.timesIn(evidence).stream()
                .filter(time -> time.value().isPresent())
                .toList();
        return known.stream()
                .filter(this::isAttached)
                .min(Comparator.comparing(TimeExpression::span))
                .or(() -> known.stream().filter(time -> known.size() == 1).findFirst());
    }

    private When shifted(TimeExpression time, When when, Optional<Status> status) {
        Optional<LocalDate> today = reading.report().published().value();
        if (today.isEmpty() || !isWeekday(time) || !when.first().equals(when.last())) {
            return when;
        }
        if (status.equals(Optional.of(Status.HELD)) && when.first().isAfter(today.get())) {
            return When.day(when.first().minusWeeks(1));
        }
        if (status.equals(Optional.of(Status.PLANNED)) && when.first().isBefore(today.get())) {
            return When.day(when.first().plusWeeks(1));
        }
        return when;
    }

    private static boolean isWeekday(TimeExpression time) {
        return time.relative()
                .filter(TimeExpression.Relative.Weekday.class::isInstance)
                .isPresent();
    }

    private boolean isAttached(TimeExpression time) {
        List<Word> words = sentence.wordsIn(time.span());
        return words.stream()
                .filter(word -> word.head() >= 0)
                .map(word -> sentence.word(word.head()))
                .anyMatch(head -> cores.stream().anyMatch(core -> core.index() == head.index()));
    }
}
