package org.parley.reconcile.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireHistory;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Told;

/** Every ceasefire that the reports tell of, with its passages. Immutable. */
public final class Ceasefires {
    private final List<CeasefireHistory> histories;

    private final Map<String, List<Told<Ceasefire>>> passages;

    private Ceasefires(List<CeasefireHistory> histories, Map<String, List<Told<Ceasefire>>> passages) {
        this.histories = List.copyOf(histories);
        this.passages = passages;
    }

    public static Ceasefires of(List<Told<Ceasefire>> passages, Cast cast, Chronology order) {
        List<CeasefireHistory> histories = new ArrayList<>();
        Map<String, List<Told<Ceasefire>>> byCeasefire = new LinkedHashMap<>();
        for (List<Told<Ceasefire>> group : CeasefireGroups.of(passages, cast, order)) {
            String id = "c" + (histories.size() + 1);
            histories.add(history(id, group, cast));
            byCeasefire.put(id, group);
        }
        return new Ceasefires(histories, byCeasefire);
    }

    private static CeasefireHistory history(String id, List<Told<Ceasefire>> passages, Cast cast) {
        List<Told<Ceasefire>> byTime =
                passages.stream().sorted(Comparator.comparingInt(Told::rank)).toList();
        Set<Ceasefire.Kind> kinds = new TreeSet<>();
        Set<String> by = new LinkedHashSet<>();
        for (Told<Ceasefire> told : passages) {
            kinds.addAll(told.fact().kinds());
            if (isOffer(told.fact().status())) {
                by.addAll(cast.ids(told.fact().by()));
            }
        }
        Optional<String> duration = first(byTime, Ceasefire::duration);
        return new CeasefireHistory(
                id,
                CeasefireLabel.of(kinds, duration),
                List.copyOf(by),
                List.copyOf(kinds),
                duration,
                first(byTime, Ceasefire::start),
                first(byTime, Ceasefire::end),
                byTime.get(byTime.size() - 1).fact().status(),
                Told.ids(passages));
    }

    private static boolean isOffer(Ceasefire.Status status) {
        return switch (status) {
            case PROPOSED, AGREED, DECLARED, IN_FORCE, EXTENDED -> true;
            case VIOLATED, REJECTED, ENDED, UNVERIFIED -> false;
        };
    }

    private static <T> Optional<T> first(List<Told<Ceasefire>> passages, Function<Ceasefire, Optional<T>> part) {
        return passages.stream()
                .map(told -> part.apply(told.fact()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** In order of first mention. */
    public List<CeasefireHistory> histories() {
        return histories;
    }

    /** The passages about each ceasefire, in report order. */
    public Map<String, List<Told<Ceasefire>>> passages() {
        return passages;
    }
}
