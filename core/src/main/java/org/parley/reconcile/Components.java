package org.parley.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things that hang together, directly or through others. Order of entry is kept. */
final class Components {
    private final Map<String, String> parents = new LinkedHashMap<>();

    Components(Collection<String> members) {
        members.forEach(member -> parents.put(member, member));
    }

    /** Everything in {@code together} hangs together from now on. */
    void join(Collection<String> together) {
        String first = null;
        for (String member : together) {
            if (first == null) {
                first = root(member);
            } else {
                parents.put(root(member), first);
            }
        }
    }

    private String root(String member) {
        String at = member;
        String parent = parents.getOrDefault(at, at);
        while (!parent.equals(at)) {
            String grandparent = parents.getOrDefault(parent, parent);
            parents.put(at, grandparent);
            at = parent;
            parent = grandparent;
        }
        return at;
    }

    /** The components, in order of their first members. */
    List<List<String>> all() {
        Map<String, List<String>> byRoot = new LinkedHashMap<>();
        for (String member : List.copyOf(parents.keySet())) {
            byRoot.computeIfAbsent(root(member), key -> new ArrayList<>()).add(member);
        }
        return List.copyOf(byRoot.values());
    }
}
