package org.parley.reconcile.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.Report;

/**
 * Which reports repeat another nearly word for word: at least four in five of the word runs of the shorter one stand in
 * the longer one too. Of two such reports the earlier one in the list is the original. Immutable.
 */
public final class Copies {
    private static final int RUN = 5;
    private static final double SHARE = 0.8;
    private static final int FEWEST_RUNS = 8;
    private static final int COMMONPLACE = 20;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> originals;

    private Copies(Map<String, String> originals) {
        this.originals = originals;
    }

    public static Copies among(List<Report> reports) {
        Map<String, String> originals = new LinkedHashMap<>();
        List<Set<Integer>> runs = reports.stream().map(Copies::runs).toList();
        Map<Integer, List<Integer>> reportsWith = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Optional<Integer> original = mostShared(i, runs, reportsWith);
            if (original.isPresent()) {
                String id = reports.get(original.get()).id();
                originals.put(reports.get(i).id(), originals.getOrDefault(id, id));
            }
            for (Integer run : runs.get(i)) {
                reportsWith.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
            }
        }
        return new Copies(originals);
    }

    private static Optional<Integer> mostShared(
            int report, List<Set<Integer>> runs, Map<Integer, List<Integer>> reportsWith) {
        Map<Integer, Integer> shared = new LinkedHashMap<>();
        for (Integer run : runs.get(report)) {
            List<Integer> others = reportsWith.getOrDefault(run, List.of());
            // A run that very many reports share is page furniture or a set phrase and would cost time without telling.
            others.subList(0, Math.min(others.size(), COMMONPLACE))
                    .forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(entry -> isCopy(
                        entry.getValue(),
                        runs.get(report).size(),
                        runs.get(entry.getKey()).size()))
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static boolean isCopy(int shared, int size, int otherSize) {
        int shorter = Math.min(size, otherSize);
        return shorter >= FEWEST_RUNS && shared >= SHARE * shorter;
    }

    private static Set<Integer> runs(Report report) {
        String[] words = NOT_A_WORD.split(readText(report).toLowerCase(Locale.ROOT), -1);
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            int hash = 1;
            for (int j = i; j < i + RUN; j++) {
                hash = 31 * hash + words[j].hashCode();
            }
            runs.add(hash);
        }
        return runs;
    }

    private static String readText(Report report) {
        StringBuilder text = new StringBuilder();
        report.blocks().stream()
                .filter(block -> block.kind().isRead())
                .forEach(block -> text.append(report.words(block.span())).append(' '));
        return text.isEmpty() ? report.text() : text.toString();
    }

    /** The report that {@code id} repeats. */
    public Optional<String> originalOf(String id) {
        return Optional.ofNullable(originals.get(id));
    }

    /** How many of {@code reports} are not copies of one another. */
    public int independent(Iterable<String> reports) {
        Set<String> sources = new HashSet<>();
        reports.forEach(report -> sources.add(originals.getOrDefault(report, report)));
        return sources.size();
    }
}
