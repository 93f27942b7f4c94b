package org.parley.reconcile;

import java.time.LocalDate;
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
import org.parley.model.Negotiation;
import org.parley.model.Position;
import org.parley.model.ReportFacts;
import org.parley.model.Statement;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.term.Wording;

/**
 * Which reports are about one negotiation: those that share a meeting or a ceasefire, two of their leading parties,
 * or what one party says of one term; directly or through other reports.
 */
final class Negotiations {
    private static final int LEADING = 3;
    private static final int SHARED = 2;
    private static final long LONGEST_SILENCE = 30;

    private final List<Negotiation> all;
    private final Map<String, String> byReport;

    private Negotiations(List<Negotiation> all, Map<String, String> byReport) {
        this.all = all;
        this.byReport = byReport;
    }

    static Negotiations of(List<ReportFacts> reports, List<KnownFact> facts, Cast cast, Chronology order) {
        Map<String, Map<String, Integer>> involved = new LinkedHashMap<>();
        Map<String, Set<String>> objects = new HashMap<>();
        reports.forEach(report -> involved.put(report.report().id(), new LinkedHashMap<>()));
        for (KnownFact fact : facts) {
            String report = fact.fact().evidence().report();
            fact.object().ifPresent(object -> objects.computeIfAbsent(object, key -> new LinkedHashSet<>())
                    .add(report));
            count(fact, cast, involved.getOrDefault(report, new HashMap<>()));
        }
        Components components = new Components(involved.keySet());
        objects.values().forEach(components::join);
        reportsByPairOfParties(involved).values().forEach(alike -> joinNeighbours(alike, order, components));
        reportsByTermOfParty(facts).values().forEach(alike -> joinNeighbours(alike, order, components));
        return number(components, involved, cast);
    }

    /** Reports on the same two parties belong together as long as no long silence lies between them. */
    private static void joinNeighbours(List<String> reports, Chronology order, Components components) {
        List<String> byTime = reports.stream()
                .sorted(Comparator.comparing(report -> order.day(report).orElse(LocalDate.MAX)))
                .toList();
        for (int i = 1; i < byTime.size(); i++) {
            List<String> neighbours = byTime.subList(i - 1, i + 1);
            if (order.daysApart(neighbours.get(0), neighbours.get(1)) <= LONGEST_SILENCE) {
                components.join(neighbours);
            }
        }
    }

    private static void count(KnownFact fact, Cast cast, Map<String, Integer> parties) {
        int weight = fact.fact() instanceof Statement ? 1 : 2;
        Set<String> once = new HashSet<>();
        for (KnownFact.Resolved resolved : fact.who()) {
            String party = cast.principal(resolved.actor());
            if (isParty(cast.actor(party)) && once.add(party)) {
                parties.merge(party, weight, Integer::sum);
            }
        }
    }

    private static boolean isParty(Actor actor) {
        return switch (actor.kind()) {
            case STATE, ORGANISATION, ARMED_GROUP -> true;
            case PERSON, GROUP, ANONYMOUS -> false;
        };
    }

    private static Map<String, List<String>> reportsByPairOfParties(Map<String, Map<String, Integer>> involved) {
        Map<String, List<String>> reports = new LinkedHashMap<>();
        involved.forEach((report, parties) -> {
            List<String> leading = leading(parties, LEADING);
            for (int i = 0; i < leading.size(); i++) {
                for (int j = i + 1; j < leading.size(); j++) {
                    String one = leading.get(i);
                    String two = leading.get(j);
                    String pair = one.compareTo(two) < 0 ? one + "+" + two : two + "+" + one;
                    reports.computeIfAbsent(pair, key -> new ArrayList<>()).add(report);
                }
            }
        });
        return reports;
    }

    private static Map<String, List<String>> reportsByTermOfParty(List<KnownFact> facts) {
        Map<String, List<String>> reports = new LinkedHashMap<>();
        for (KnownFact fact : facts) {
            if (fact.party().isPresent() && fact.fact() instanceof Position position) {
                String key = fact.party().get() + ":" + Wording.key(position.term());
                reports.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(fact.fact().evidence().report());
            }
        }
        return reports;
    }

    private static List<String> leading(Map<String, Integer> parties, int most) {
        return parties.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Negotiations number(Components components, Map<String, Map<String, Integer>> involved, Cast cast) {
        List<Negotiation> all = new ArrayList<>();
        Map<String, String> byReport = new HashMap<>();
        for (List<String> reports : components.all()) {
            Map<String, Integer> parties = new LinkedHashMap<>();
            reports.forEach(report -> involved.getOrDefault(report, Map.of())
                    .forEach((party, n) -> parties.merge(party, n, Integer::sum)));
            if (!parties.isEmpty()) {
                String id = "n" + (all.size() + 1);
                List<String> ordered = leading(parties, Integer.MAX_VALUE);
                all.add(new Negotiation(id, title(ordered, cast), ordered, reports));
                reports.forEach(report -> byReport.put(report, id));
            }
        }
        return new Negotiations(all, byReport);
    }

    private static String title(List<String> parties, Cast cast) {
        List<String> names = parties.stream()
                .limit(SHARED)
                .map(party -> cast.actor(party).name())
                .sorted()
                .toList();
        return String.join("–", names) + " talks";
    }

    List<Negotiation> all() {
        return all;
    }

    /** The negotiation a report is about; empty where it names no party. */
    Optional<String> of(String report) {
        return Optional.ofNullable(byReport.get(report));
    }
}
