package org.parley.reconcile.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures of single reports brought together over all reports. */
final class Casting {
    private final List<ReportFigures> reports;
    private final Map<Figure, Figure> into = new HashMap<>();
    private final Map<String, Figure> bodies = new LinkedHashMap<>();
    private final Directory people = new Directory();

    private Casting(List<ReportFigures> reports) {
        this.reports = reports;
    }

    /** For each figure of a report the figure that stands for it in all of them. */
    static Map<Figure, Figure> join(List<ReportFigures> reports) {
        Casting casting = new Casting(reports);
        casting.joinBodies();
        casting.joinFullNames();
        casting.joinShortNames();
        casting.joinOffices();
        casting.keepTheRest();
        casting.joinAllegiances();
        return casting.into;
    }

    private List<Figure> figures(Figure.Sort sort) {
        return reports.stream()
                .flatMap(report -> report.figures().stream())
                .filter(figure -> figure.sort() == sort)
                .toList();
    }

    private void joinBodies() {
        List<Figure> all = new ArrayList<>(figures(Figure.Sort.STATE));
        all.addAll(figures(Figure.Sort.ORGANISATION));
        for (Figure figure : all) {
            merge(figure, bodies.computeIfAbsent(figure.key(), key -> new Figure(figure.sort(), key)));
        }
    }

    private void joinFullNames() {
        for (Figure figure : figures(Figure.Sort.PERSON)) {
            if (figure.personName().isFull()) {
                Figure whole = people.sameFullName(figure).orElseGet(() -> {
                    Figure born = new Figure(Figure.Sort.PERSON, figure.key());
                    people.enter(figure.personName(), born);
                    return born;
                });
                merge(figure, whole);
            }
        }
    }

    private void joinShortNames() {
        Map<String, Figure> strangers = new LinkedHashMap<>();
        for (ReportFigures report : reports) {
            for (Figure figure : report.figures()) {
                if (figure.sort() == Figure.Sort.PERSON && !figure.personName().isFull()) {
                    List<Figure> namesakes = people.namesakes(figure);
                    if (namesakes.size() == 1) {
                        merge(figure, namesakes.get(0));
                    } else {
                        String key = namesakes.isEmpty() ? figure.key() : report.report() + ":" + figure.key();
                        merge(figure, strangers.computeIfAbsent(key, k -> new Figure(Figure.Sort.PERSON, k)));
                    }
                }
            }
        }
    }

    private void joinOffices() {
        Map<String, Set<Figure>> holders = holders();
        for (ReportFigures report : reports) {
            for (Figure figure : report.figures()) {
                if (figure.sort() == Figure.Sort.OFFICE) {
                    Set<Figure> found = new LinkedHashSet<>();
                    for (String post : posts(figure)) {
                        found.addAll(holders.getOrDefault(post, Set.of()));
                    }
                    merge(figure, found.size() == 1 ? found.iterator().next() : alone(report, figure));
                }
            }
        }
    }

    private Figure alone(ReportFigures report, Figure figure) {
        String key = report.report() + ":" + figure.key();
        return bodies.computeIfAbsent(key, k -> new Figure(figure.sort(), k));
    }

    /** Who holds each post ("foreign minister of state:France") by any of the reports. */
    private Map<String, Set<Figure>> holders() {
        Map<String, Set<Figure>> holders = new HashMap<>();
        for (Figure figure : figures(Figure.Sort.PERSON)) {
            for (String post : posts(figure)) {
                holders.computeIfAbsent(post, key -> new LinkedHashSet<>()).add(whole(figure));
            }
        }
        return holders;
    }

    private static List<String> posts(Figure figure) {
        List<String> posts = new ArrayList<>();
        for (String office : figure.offices().keySet()) {
            for (Figure served : figure.allegiances().keySet()) {
                posts.add(OfficeTitle.normal(office) + " of " + served.key());
            }
        }
        return posts;
    }

    private void keepTheRest() {
        for (ReportFigures report : reports) {
            for (Figure figure : report.figures()) {
                if (!into.containsKey(figure)) {
                    merge(figure, alone(report, figure));
                }
            }
        }
    }

    private void merge(Figure part, Figure whole) {
        into.put(part, whole);
        whole.absorb(part);
    }

    private void joinAllegiances() {
        for (Figure whole : new LinkedHashSet<>(into.values())) {
            whole.retarget(this::whole);
        }
    }

    private Figure whole(Figure part) {
        return Optional.ofNullable(into.get(part)).orElse(part);
    }
}
