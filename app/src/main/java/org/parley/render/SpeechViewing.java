package org.parley.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.KnownFact;
import org.parley.model.StateOfPlay;
import org.parley.model.StateOfPlay.PlacedReport;
import org.parley.model.Statement;
import org.parley.model.Threat;
import org.parley.model.When;

/** What was said in one negotiation: threats, and the latest statements. */
final class SpeechViewing {
    /** How many statements a brief shows; the reports show all. */
    private static final int LATEST = 20;

    private final Directory directory;
    private final List<KnownFact> facts;
    private final Map<String, PlacedReport> reports = new HashMap<>();

    SpeechViewing(StateOfPlay state, Directory directory, String section) {
        this.directory = directory;
        this.facts = state.facts().stream()
                .filter(fact ->
                        directory.section(fact.fact().evidence().report()).equals(section))
                .toList();
        state.reports().forEach(placed -> reports.put(placed.report().id(), placed));
    }

    List<BriefView.ThreatItem> threats() {
        return facts.stream()
                .flatMap(known -> known.fact() instanceof Threat threat ? Stream.of(item(known, threat)) : null)
                .toList();
    }

    List<BriefView.StatementItem> latestStatements() {
        return statements()
                .sorted(Comparator.comparing(this::day, Comparator.reverseOrder()))
                .limit(LATEST)
                .flatMap(
                        known -> known.fact() instanceof Statement statement ? Stream.of(item(known, statement)) : null)
                .toList();
    }

    int statementsInAll() {
        return (int) statements().count();
    }

    /** All, but those that a copy of a report repeats word for word. */
    private Stream<KnownFact> statements() {
        Set<String> original = new HashSet<>();
        spoken().filter(known -> !isCopy(known)).forEach(known -> original.add(words(known)));
        return spoken().filter(known -> !isCopy(known) || !original.contains(words(known)));
    }

    private Stream<KnownFact> spoken() {
        return facts.stream().filter(known -> known.fact() instanceof Statement);
    }

    private boolean isCopy(KnownFact known) {
        return placed(known).flatMap(PlacedReport::copyOf).isPresent();
    }

    private Optional<PlacedReport> placed(KnownFact known) {
        return Optional.ofNullable(reports.get(known.fact().evidence().report()));
    }

    private static String words(KnownFact known) {
        return Display.line(known.fact().evidence().text());
    }

    /** When it was said, at the latest on the day of its report; the earliest of days when nothing tells. */
    private LocalDate day(KnownFact known) {
        return known.fact()
                .passage()
                .date()
                .map(When::last)
                .or(() -> placed(known)
                        .flatMap(placed -> placed.report().published().value()))
                .orElse(LocalDate.MIN);
    }

    private BriefView.ThreatItem item(KnownFact known, Threat threat) {
        return new BriefView.ThreatItem(
                known.id(),
                directory.who(known, threat.by()).orElse("Somebody"),
                what(directory, known, threat),
                threat.condition().map(Display::line),
                threat.passage().date().map(Display::date),
                directory.reference(known));
    }

    static String what(Directory directory, KnownFact known, Threat threat) {
        String act =
                switch (threat.act()) {
                    case WITHDRAW -> "threatens to withdraw";
                    case FORCE -> "threatens to use force";
                    case SANCTION -> "threatens sanctions";
                    case LEGAL -> "threatens legal action";
                    case RETALIATE -> "threatens to retaliate";
                    case OTHER -> "threatens to act";
                };
        return act
                + directory
                        .who(known, threat.against())
                        .map(names -> " against " + names)
                        .orElse("");
    }

    private BriefView.StatementItem item(KnownFact known, Statement statement) {
        return new BriefView.StatementItem(
                known.id(),
                speaker(directory, known, statement),
                manner(known, statement),
                statement.passage().date().map(Display::date),
                statement.mode() == Statement.Mode.DIRECT,
                directory.reference(known));
    }

    static String speaker(Directory directory, KnownFact known, Statement statement) {
        return directory.who(known, statement.speakers()).orElse("Speaker not named");
    }

    private List<String> manner(KnownFact known, Statement statement) {
        return Stream.of(
                        directory.who(known, statement.behalf()).map(names -> "for " + names),
                        statement.cue().map(Display::line).map(cue -> "“" + cue + "”"),
                        statement.via().map(Display::line).map(via -> "via " + via),
                        Optional.of(Display.words(statement.mode())))
                .flatMap(Optional::stream)
                .toList();
    }
}
