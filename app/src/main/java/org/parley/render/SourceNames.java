package org.parley.render;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.model.Report;
import org.parley.model.StateOfPlay.PlacedReport;

/**
 * The short name under which each report is quoted: the shortest of outlet, outlet and day that no other has, else outlet
 * and day numbered, and the id where there is no outlet or no day.
 */
final class SourceNames {
    private SourceNames() {}

    static Map<String, String> of(List<PlacedReport> placed) {
        List<Report> reports = placed.stream().map(PlacedReport::report).toList();
        Map<String, Long> outlets = tally(reports, SourceNames::outlet);
        Map<String, Long> dated = tally(reports, SourceNames::outletAndDay);
        Map<String, Integer> reached = new HashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Report report : reports) {
            String name = unique(outlet(report), outlets)
                    .or(() -> unique(outletAndDay(report), dated))
                    .or(() -> outletAndDay(report).map(day -> numbered(day, reached)))
                    .orElse(Display.line(report.id()));
            names.put(report.id(), name);
        }
        return names;
    }

    private static Optional<String> unique(Optional<String> name, Map<String, Long> tally) {
        return name.filter(text -> tally.getOrDefault(text, 0L) == 1L);
    }

    private static String numbered(String name, Map<String, Integer> reached) {
        return name + " (" + reached.merge(name, 1, Integer::sum) + ")";
    }

    private static Map<String, Long> tally(List<Report> reports, Function<Report, Optional<String>> naming) {
        return reports.stream()
                .map(naming)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Optional<String> outlet(Report report) {
        return report.outlet().map(Display::line).filter(outlet -> !outlet.isEmpty());
    }

    private static Optional<String> outletAndDay(Report report) {
        return outlet(report).flatMap(outlet -> report.published().value().map(day -> outlet + " " + day));
    }
}
