package org.parley.reconcile.disagreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.lexicon.WordList;
import org.parley.model.Disagreement;
import org.parley.model.Fact;
import org.parley.reconcile.order.Told;

/** Two reports count the same things differently in otherwise like words: "12 soldiers were freed", "15 soldiers ...". */
final class NumberCheck implements Check {
    private static final WordList COUNTED = WordList.load("counted-nouns");
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,:$£€-])(\\d{1,3}(?:,\\d{3})+|\\d{1,6})\\s+(?:\\p{L}+\\s+){0,2}?(\\p{L}{4,})");
    private static final int SHARED_WORDS = 4;
    private static final double ALIKE = 0.4;
    private static final int MOST_COMPARED = 60;
    private static final long MOST_DAYS_APART = 3;

    private record Figure(Told<Fact> told, String number, String noun, Set<String> context) {}

    @Override
    public List<Finding> find(Material material) {
        Map<String, List<Figure>> byNoun = new LinkedHashMap<>();
        for (Told<Fact> told : material.facts()) {
            for (Figure figure : figures(told)) {
                byNoun.computeIfAbsent(figure.noun(), noun -> new ArrayList<>()).add(figure);
            }
        }
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (List<Figure> figures : byNoun.values()) {
            for (int i = 0; i < figures.size(); i++) {
                int last = Math.min(figures.size(), i + MOST_COMPARED);
                for (int j = i + 1; j < last; j++) {
                    differing(figures.get(i), figures.get(j), material)
                            .filter(finding -> told.add(finding.about()))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static List<Figure> figures(Told<Fact> told) {
        List<Figure> figures = new ArrayList<>();
        String text = told.fact().evidence().text();
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            String noun = count.group(2).toLowerCase(Locale.ROOT);
            if (COUNTED.contains(noun)) {
                figures.add(new Figure(told, count.group(1), noun, Wordings.stems(text.replace(count.group(1), " "))));
            }
        }
        return figures;
    }

    private static Optional<Finding> differing(Figure one, Figure two, Material material) {
        boolean comparable = !one.told().report().equals(two.told().report())
                && !one.number().equals(two.number())
                && material.order().daysApart(one.told().report(), two.told().report()) <= MOST_DAYS_APART;
        if (!comparable || !isAlike(one.context(), two.context())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Disagreement.Kind.DIFFERING,
                "how many " + one.noun() + ": " + one.number() + " or " + two.number(),
                List.of(
                        Finding.claim(one.number() + " " + one.noun(), List.of(one.told())),
                        Finding.claim(two.number() + " " + two.noun(), List.of(two.told())))));
    }

    private static boolean isAlike(Set<String> one, Set<String> two) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(two);
        int all = one.size() + two.size() - shared.size();
        return shared.size() >= SHARED_WORDS && shared.size() >= ALIKE * all;
    }
}
