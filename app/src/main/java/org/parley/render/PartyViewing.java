package org.parley.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Actor;
import org.parley.model.KnownFact;
import org.parley.model.StateOfPlay;

/**
 * Who takes part in one negotiation: its parties with those who act for them, and everybody else that some fact is
 * about. Unnamed sources are left to the statements.
 */
final class PartyViewing {
    private static final String UNATTACHED = "No side given";

    private final Directory directory;
    private final List<String> partyIds;
    private final Map<String, List<KnownFact>> involvement = new HashMap<>();
    /** The actors under the one that they belong to in the end, who comes first. */
    private final Map<String, List<Actor>> membersOfRoot = new LinkedHashMap<>();

    PartyViewing(StateOfPlay state, Directory directory, String section, List<String> partyIds) {
        this.directory = directory;
        this.partyIds = partyIds;
        state.facts().stream()
                .filter(fact ->
                        directory.section(fact.fact().evidence().report()).equals(section))
                .forEach(this::involve);
        partyIds.forEach(id -> membersOfRoot.put(id, new ArrayList<>()));
        directory.actors().stream()
                .filter(actor -> involvement.containsKey(actor.id()))
                .filter(actor -> actor.kind() != Actor.Kind.ANONYMOUS && actor.kind() != Actor.Kind.GROUP)
                .sorted(Comparator.comparingInt(
                        (Actor actor) -> -facts(actor.id()).size()))
                .forEach(this::attach);
    }

    private void involve(KnownFact fact) {
        Set<String> involved = new LinkedHashSet<>();
        fact.who().forEach(resolved -> involved.add(resolved.actor()));
        fact.party().ifPresent(involved::add);
        involved.forEach(actor ->
                involvement.computeIfAbsent(actor, id -> new ArrayList<>()).add(fact));
    }

    private List<KnownFact> facts(String actor) {
        return involvement.getOrDefault(actor, List.of());
    }

    private void attach(Actor actor) {
        String root = root(actor);
        boolean alone = root.equals(actor.id());
        if (alone && actor.kind() == Actor.Kind.PERSON && !partyIds.contains(root)) {
            membersOfRoot.computeIfAbsent(UNATTACHED, id -> new ArrayList<>()).add(actor);
            return;
        }
        List<Actor> members = membersOfRoot.computeIfAbsent(root, id -> new ArrayList<>());
        if (!alone) {
            members.add(actor);
        }
    }

    /** Up from the actor to the first party of the negotiation, or as far as it goes. */
    private String root(Actor actor) {
        Set<String> seen = new HashSet<>();
        String at = actor.id();
        while (seen.add(at) && !partyIds.contains(at)) {
            Optional<String> above = directory.actor(at).flatMap(Actor::of).filter(id -> directory
                    .actor(id)
                    .isPresent());
            if (above.isEmpty()) {
                return at;
            }
            at = above.get();
        }
        return at;
    }

    List<BriefView.Party> parties() {
        return partyIds.stream().distinct().map(this::party).toList();
    }

    /** Those that are not parties, the most involved first, persons without a side last. */
    List<BriefView.Party> others() {
        List<BriefView.Party> others = new ArrayList<>();
        membersOfRoot.keySet().stream()
                .filter(root -> !partyIds.contains(root) && !root.equals(UNATTACHED))
                .forEach(root -> others.add(party(root)));
        if (membersOfRoot.containsKey(UNATTACHED)) {
            others.add(new BriefView.Party(UNATTACHED, List.of(), members(UNATTACHED), List.of()));
        }
        return others;
    }

    private BriefView.Party party(String root) {
        return new BriefView.Party(directory.name(root), aliases(root), members(root), references(root));
    }

    private List<BriefView.Member> members(String root) {
        return membersOfRoot.getOrDefault(root, List.of()).stream()
                .map(actor -> new BriefView.Member(
                        directory.name(actor.id()),
                        actor.office().map(Display::line),
                        actor.of().filter(of -> !of.equals(root)).map(directory::name),
                        aliases(actor.id()),
                        references(actor.id())))
                .toList();
    }

    private List<String> aliases(String actor) {
        return directory.actor(actor).map(TellingAliases::of).orElse(List.of());
    }

    private List<BriefView.Reference> references(String actor) {
        return facts(actor).stream().map(directory::reference).toList();
    }
}
