package org.parley.reconcile.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.model.ReportFacts;

/** Who is who: the actors of all reports, and the actor each mention stands for. Immutable. */
public final class Cast {
    private static final int LONGEST_CHAIN = 5;

    private final Map<String, Actor> actors;
    private final Map<Mention, String> idOf;

    private Cast(Map<String, Actor> actors, Map<Mention, String> idOf) {
        this.actors = actors;
        this.idOf = idOf;
    }

    /** The cast of {@code reports}; ids count in order of first appearance. */
    public static Cast of(List<ReportFacts> reports) {
        Map<Mention, Figure> figures = new LinkedHashMap<>();
        List<ReportFigures> parts = reports.stream()
                .map(report -> ReportFigures.of(report.report().id(), Mentions.of(report)))
                .toList();
        Map<Figure, Figure> whole = Casting.join(parts);
        for (int i = 0; i < parts.size(); i++) {
            for (Mention mention : Mentions.of(reports.get(i))) {
                parts.get(i).figure(mention).map(whole::get).ifPresent(figure -> figures.put(mention, figure));
            }
        }
        return named(figures);
    }

    private static Cast named(Map<Mention, Figure> figures) {
        Map<Figure, String> ids = new LinkedHashMap<>();
        for (Figure figure : withThoseTheyServe(figures)) {
            ids.put(figure, "a" + (ids.size() + 1));
        }
        Map<String, Actor> actors = new LinkedHashMap<>();
        ids.forEach((figure, id) -> actors.put(id, Portrait.of(figure, id, ids)));
        Map<Mention, String> idOf = new HashMap<>();
        figures.forEach(
                (mention, figure) -> Optional.ofNullable(ids.get(figure)).ifPresent(id -> idOf.put(mention, id)));
        return new Cast(actors, Map.copyOf(idOf));
    }

    private static Set<Figure> withThoseTheyServe(Map<Mention, Figure> figures) {
        Set<Figure> all = new LinkedHashSet<>(figures.values());
        for (Figure figure : List.copyOf(all)) {
            Optional<Figure> served = figure.allegiance();
            for (int step = 0; step < LONGEST_CHAIN && served.isPresent(); step++) {
                all.add(served.get());
                served = served.get().allegiance();
            }
        }
        return all;
    }

    /** In order of first appearance. */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /** The actor with this id; throws {@link IllegalArgumentException} for an unknown id. */
    public Actor actor(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("no actor " + id);
        }
        return actor;
    }

    /** Id of the actor {@code mention} stands for; empty where the report leaves it open. */
    public Optional<String> id(Mention mention) {
        return Optional.ofNullable(idOf.get(mention));
    }

    /** Ids of the actors these mentions stand for, each once, in order. */
    public List<String> ids(List<Mention> mentions) {
        return mentions.stream()
                .map(this::id)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * The party that {@code id} binds: a person's state, body or group, the state of a ministry, the master of an envoy;
     * whoever belongs to nobody binds only themselves.
     */
    public String principal(String id) {
        String at = id;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Actor actor = actor(at);
            if (actor.of().isEmpty() || !actsForItsOwner(actor)) {
                return at;
            }
            at = actor.of().get();
        }
        return at;
    }

    private static boolean actsForItsOwner(Actor actor) {
        return switch (actor.kind()) {
            case PERSON, ANONYMOUS, GROUP -> true;
            case ORGANISATION -> Portrait.isOrganOfState(actor.name());
            case STATE, ARMED_GROUP -> false;
        };
    }
}
