package org.parley.reconcile.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.lexicon.WordList;
import org.parley.model.Meeting;
import org.parley.model.When;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Told;

/**
 * What tells one meeting from another, as one passage has it.
 *
 * @param published the day of the report
 * @param isEarlier whether the words set it apart as an earlier meeting ("their last meeting")
 * @param qualifiers what kind of talks the words say they are ("six-party", "technical")
 * @param partyOf ids of all who have a part in it, with those of the principals behind them
 * @param away those of them who stay away or have withdrawn
 */
record Traits(
        String report,
        Optional<LocalDate> published,
        Optional<String> noun,
        OptionalInt ordinal,
        Stage stage,
        Optional<Meeting.Level> level,
        boolean isCall,
        boolean isEarlier,
        Set<String> qualifiers,
        Optional<Place> place,
        Optional<When> date,
        Map<String, String> partyOf,
        Set<String> away) {
    /** Where on its way a meeting is. */
    enum Stage {
        AHEAD,
        NOW,
        OVER,
        OFF,
        UNTOLD
    }

    private static final WordList CALLS = WordList.load("call-nouns");
    private static final WordList QUALIFIERS = WordList.load("meeting-qualifiers");
    private static final WordList PAST = WordList.load("meeting-past-words");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

    static Traits of(Told<Meeting> told, Cast cast, Chronology order) {
        Meeting meeting = told.fact();
        Map<String, String> partyOf = new TreeMap<>();
        Set<String> away = new TreeSet<>();
        for (Meeting.Participation part : meeting.participants()) {
            Optional<String> who = cast.id(part.who());
            who.ifPresent(id -> partyOf.put(id, cast.principal(id)));
            who.filter(id -> isAway(part.role())).ifPresent(away::add);
        }
        Set<String> words = words(meeting.evidence().text());
        return new Traits(
                told.report(),
                order.day(told.report()),
                meeting.noun().map(noun -> noun.toLowerCase(Locale.ROOT)),
                meeting.ordinal(),
                meeting.status().map(Traits::stage).orElse(Stage.UNTOLD),
                meeting.level(),
                isCall(meeting),
                words.stream().anyMatch(PAST::contains),
                words.stream().filter(QUALIFIERS::contains).collect(Collectors.toUnmodifiableSet()),
                meeting.place().map(Place::of),
                meeting.passage().date(),
                partyOf,
                away);
    }

    private static boolean isAway(Meeting.Role role) {
        return role == Meeting.Role.WITHDREW || role == Meeting.Role.ABSENT;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NOT_A_WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .collect(Collectors.toSet());
    }

    private static boolean isCall(Meeting meeting) {
        return meeting.format().filter(Meeting.Format.CALL::equals).isPresent()
                || meeting.noun().filter(CALLS::contains).isPresent();
    }

    private static Stage stage(Meeting.Status status) {
        return switch (status) {
            case PLANNED, UNDECIDED -> Stage.AHEAD;
            case ONGOING, DOWNGRADED -> Stage.NOW;
            case HELD -> Stage.OVER;
            case POSTPONED, CANCELLED -> Stage.OFF;
        };
    }

    Set<String> actors() {
        return partyOf.keySet();
    }

    Set<String> parties() {
        return Set.copyOf(partyOf.values());
    }

    /** Whether nothing but the word for it is told ("the talks"), or only who stays away from it. */
    boolean isBare() {
        boolean onlyAway = noun.isEmpty() && !away.isEmpty() && away.containsAll(partyOf.keySet());
        return (partyOf.isEmpty() || onlyAway) && place.isEmpty() && date.isEmpty();
    }
}
