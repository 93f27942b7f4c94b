package org.parley.reconcile.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Position;
import org.parley.reconcile.order.Told;

/** Positions put with the others on the same term. */
final class TermGroups {
    /** One term taking shape, under the key of its first wording. */
    private static final class Group {
        private final TermKey key;
        private final List<Told<Position>> positions = new ArrayList<>();

        Group(TermKey key) {
            this.key = key;
        }

        List<Told<Position>> positions() {
            return positions;
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final Map<TermKey, Group> byKey = new HashMap<>();
    private final Map<String, List<Group>> byWord = new HashMap<>();

    private TermGroups() {}

    static List<List<Told<Position>>> of(List<Told<Position>> positions) {
        TermGroups groups = new TermGroups();
        for (Told<Position> told : positions) {
            groups.place(told, TermKey.of(told.fact().term()));
        }
        return groups.groups.stream().map(Group::positions).toList();
    }

    private void place(Told<Position> told, TermKey key) {
        Group group =
                Optional.ofNullable(byKey.get(key)).or(() -> alike(told, key)).orElseGet(() -> born(key));
        group.positions().add(told);
        byKey.putIfAbsent(key, group);
    }

    private Optional<Group> alike(Told<Position> told, TermKey key) {
        Set<Group> candidates = new LinkedHashSet<>();
        key.words().stream().sorted().forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
        return candidates.stream()
                .filter(group ->
                        group.positions().get(0).fact().topic() == told.fact().topic())
                .filter(group -> group.key.isSameAs(key))
                .findFirst();
    }

    private Group born(TermKey key) {
        Group group = new Group(key);
        groups.add(group);
        key.words().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>())
                .add(group));
        return group;
    }
}
