package org.parley.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Disagreement;
import org.parley.model.KnownFact;
import org.parley.model.Passage;
import org.parley.model.Published;
import org.parley.model.Report;
import org.parley.model.StateOfPlay;
import org.parley.model.StateOfPlay.PlacedReport;

/** The reports that were read, each with its text and all facts that rest on it. */
final class SourceViewing {
    private final StateOfPlay state;
    private final Directory directory;
    private final Set<String> shown = new HashSet<>();
    private final Map<String, List<BriefView.PageFact>> factsOfReport = new HashMap<>();

    /** @param sections the items that the brief shows */
    SourceViewing(StateOfPlay state, Directory directory, List<BriefView.Section> sections) {
        this.state = state;
        this.directory = directory;
        for (BriefView.Section section : sections) {
            section.statements().forEach(statement -> shown.add(statement.id()));
            section.threats().forEach(threat -> shown.add(threat.id()));
        }
        state.facts().forEach(this::place);
        state.disagreements().forEach(this::place);
        factsOfReport.values().forEach(facts -> facts.sort(Comparator.comparing(BriefView.PageFact::span)));
    }

    private void place(KnownFact known) {
        Passage passage = known.fact().passage();
        String origin = String.format(
                Locale.ROOT, "%s, %.0f %% sure", Display.line(passage.rule()), passage.confidence() * 100);
        Optional<String> item = known.object().or(() -> Optional.of(known.id()).filter(shown::contains));
        FactGist gist = new FactGist(directory, known);
        place(
                passage.evidence().report(),
                new BriefView.PageFact(known.id(), passage.evidence().span(), gist.kind(), gist.words(), origin, item));
    }

    private void place(Disagreement disagreement) {
        for (DisagreementViewing.PlacedPassage passage : new DisagreementViewing(directory).passages(disagreement)) {
            BriefView.PageFact fact = new BriefView.PageFact(
                    passage.id(),
                    passage.evidence().span(),
                    "disagreement",
                    Display.line(disagreement.about() + ": " + passage.claim()),
                    Display.words(disagreement.kind()),
                    Optional.of(disagreement.id()));
            place(passage.evidence().report(), fact);
        }
    }

    private void place(String report, BriefView.PageFact fact) {
        factsOfReport.computeIfAbsent(report, id -> new ArrayList<>()).add(fact);
    }

    List<BriefView.Source> sources() {
        return state.reports().stream().map(this::source).toList();
    }

    private BriefView.Source source(PlacedReport placed) {
        Report report = placed.report();
        return new BriefView.Source(
                Display.line(report.id()),
                directory.source(report.id()),
                report.outlet().map(Display::line),
                published(report.published()),
                report.title().map(Display::line),
                report.byline().map(Display::line),
                Display.line(report.uri()),
                link(report.uri()),
                placed.copyOf().map(directory::source),
                new BriefView.Page(report.text(), report.blocks(), factsOfReport.getOrDefault(report.id(), List.of())));
    }

    private static Optional<String> published(Published published) {
        String basis = published.basis() == Published.Basis.INFERRED ? " (inferred)" : "";
        return published.value().map(day -> day + basis);
    }

    private static Optional<String> link(String uri) {
        try {
            URI address = URI.create(uri.strip());
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return Optional.of(address.toString()).filter(text -> web && address.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
