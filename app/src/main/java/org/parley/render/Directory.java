package org.parley.render;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.Fact;
import org.parley.model.KnownFact;
import org.parley.model.Mention;
import org.parley.model.Negotiation;
import org.parley.model.StateOfPlay;
import org.parley.model.StateOfPlay.PlacedReport;

/** Looks up what the ids of a state of play stand for, as strings that can be shown. */
final class Directory {
    /** The section of reports that belong to no negotiation. */
    static final String ELSEWHERE = "";

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, KnownFact> facts = new LinkedHashMap<>();
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final Map<String, String> sources;

    Directory(StateOfPlay state) {
        state.actors().forEach(actor -> actors.put(actor.id(), actor));
        state.facts().forEach(fact -> facts.put(fact.id(), fact));
        for (Negotiation negotiation : state.negotiations()) {
            negotiation.reports().forEach(report -> sections.putIfAbsent(report, negotiation.id()));
        }
        for (PlacedReport placed : state.reports()) {
            placed.negotiation().ifPresent(id -> sections.put(placed.report().id(), id));
        }
        sources = SourceNames.of(state.reports());
    }

    Collection<Actor> actors() {
        return actors.values();
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    String name(String actor) {
        return actor(actor).map(Actor::name).map(Display::line).orElse(actor);
    }

    List<String> names(Collection<String> ids) {
        return ids.stream().map(this::name).distinct().toList();
    }

    String source(String report) {
        return sources.getOrDefault(report, Display.line(report));
    }

    /** The negotiation that a report is about, or {@link #ELSEWHERE}. */
    String section(String report) {
        return sections.getOrDefault(report, ELSEWHERE);
    }

    /** The negotiation that most of these facts' reports are about: that of the first. */
    String sectionOf(List<String> factIds) {
        return known(factIds)
                .map(fact -> section(fact.fact().evidence().report()))
                .findFirst()
                .orElse(ELSEWHERE);
    }

    Stream<KnownFact> known(Collection<String> ids) {
        return ids.stream().map(facts::get).flatMap(Stream::ofNullable);
    }

    /** Who a mention of a fact is: the actor's name, else the words as printed, a bare pronoun in quotation marks. */
    String who(KnownFact fact, Mention mention) {
        String printed = Display.line(mention.text());
        String unresolved = mention.kind() == Mention.Kind.PRONOUN ? "“" + printed + "”" : printed;
        return fact.actor(mention).map(this::name).orElse(unresolved);
    }

    /** The same for several, joined; empty when there is none. */
    Optional<String> who(KnownFact fact, List<Mention> mentions) {
        String names =
                mentions.stream().map(mention -> who(fact, mention)).distinct().collect(Collectors.joining(", "));
        return Optional.of(names).filter(text -> !text.isEmpty());
    }

    List<BriefView.Reference> references(Collection<String> ids) {
        return known(ids).map(this::reference).toList();
    }

    BriefView.Reference reference(KnownFact known) {
        return new BriefView.Reference(
                known.id(),
                source(known.fact().evidence().report()),
                note(known.fact()),
                Display.line(known.fact().evidence().text()));
    }

    private static Optional<String> note(Fact fact) {
        return fact.fold(
                statement -> Optional.empty(),
                meeting -> meeting.status().map(Display::words),
                position -> position.reported() ? Optional.of("as told by others") : Optional.empty(),
                ceasefire -> Optional.of(Display.words(ceasefire.status())),
                threat -> Optional.empty());
    }
}
