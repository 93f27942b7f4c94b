package org.parley.reconcile.disagreement;

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
import org.parley.lexicon.WordList;
import org.parley.model.Disagreement;
import org.parley.model.Fact;
import org.parley.model.Meeting;
import org.parley.model.Report;
import org.parley.reconcile.order.Told;

/**
 * Different reasons are given why one meeting did not go as planned: "blamed her withdrawal on illness", "they cancelled
 * because the other side refused to sign".
 */
final class CauseCheck implements Check {
    private static final List<String> CUES = phrases("cause-cues");
    private static final List<String> SETBACKS = phrases("setback-words");
    private static final int LONGEST_REASON = 90;
    /** A reason told further from a setback than this is hardly the reason for it. */
    private static final int NEAR = 700;

    private record Reason(Told<Fact> told, Set<String> stems, String text) {}

    @Override
    public List<Finding> find(Material material) {
        Map<String, Report> reports = new HashMap<>();
        material.reports().forEach(facts -> reports.put(facts.report().id(), facts.report()));
        Map<String, Map<String, List<Told<Meeting>>>> setbacks = setbacks(material);
        Map<String, List<Reason>> byMeeting = new LinkedHashMap<>();
        for (Told<Fact> told : material.facts()) {
            Map<String, List<Told<Meeting>>> near = setbacks.getOrDefault(told.report(), Map.of());
            Report report = reports.get(told.report());
            if (!near.isEmpty() && report != null) {
                reason(told, report).ifPresent(reason -> meeting(told, near).ifPresent(id -> byMeeting
                        .computeIfAbsent(id, key -> new ArrayList<>())
                        .add(reason)));
            }
        }
        return byMeeting.values().stream()
                .flatMap(reasons -> differing(reasons).stream())
                .toList();
    }

    /** Passages that tell of a setback, by report and meeting. */
    private static Map<String, Map<String, List<Told<Meeting>>>> setbacks(Material material) {
        Map<String, Map<String, List<Told<Meeting>>>> setbacks = new HashMap<>();
        material.meetings().forEach((id, passages) -> {
            for (Told<Meeting> told : passages) {
                if (isSetback(told.fact())) {
                    setbacks.computeIfAbsent(told.report(), report -> new LinkedHashMap<>())
                            .computeIfAbsent(id, meeting -> new ArrayList<>())
                            .add(told);
                }
            }
        });
        return setbacks;
    }

    private static boolean isSetback(Meeting meeting) {
        boolean isOff = meeting.status().map(CauseCheck::isSetback).orElse(false);
        return isOff || meeting.participants().stream().anyMatch(part -> part.role() == Meeting.Role.WITHDREW);
    }

    private static boolean isSetback(Meeting.Status status) {
        return switch (status) {
            case POSTPONED, CANCELLED, DOWNGRADED -> true;
            case PLANNED, HELD, ONGOING, UNDECIDED -> false;
        };
    }

    private static Optional<Reason> reason(Told<Fact> told, Report report) {
        String printed =
                Wordings.spaced(Wordings.sentence(report, told.fact().evidence().span()));
        String sentence = printed.toLowerCase(Locale.ROOT);
        if (SETBACKS.stream().noneMatch(sentence::contains)) {
            return Optional.empty();
        }
        for (String cue : CUES) {
            int at = sentence.indexOf(cue);
            if (at >= 0) {
                boolean aligned = sentence.length() == printed.length();
                String reason = after(aligned ? printed : sentence, at + cue.length(), cue.strip());
                Set<String> stems = Wordings.stems(reason);
                return stems.isEmpty() ? Optional.empty() : Optional.of(new Reason(told, stems, reason));
            }
        }
        return Optional.empty();
    }

    /** "Blamed the withdrawal on illness" gives the reason only after "on". */
    private static String after(String sentence, int start, String cue) {
        int on = cue.equals("blamed") ? sentence.indexOf(" on ", start) : -1;
        int from = on >= 0 ? on + " on ".length() : start;
        String reason = sentence.substring(from).strip();
        if (reason.length() <= LONGEST_REASON) {
            return reason;
        }
        int space = reason.lastIndexOf(' ', LONGEST_REASON);
        return reason.substring(0, space > 0 ? space : LONGEST_REASON) + " …";
    }

    private static Optional<String> meeting(Told<Fact> told, Map<String, List<Told<Meeting>>> setbacks) {
        return setbacks.entrySet().stream()
                .filter(entry -> distance(told, entry.getValue()) <= NEAR)
                .min(Comparator.comparingInt(entry -> distance(told, entry.getValue())))
                .map(Map.Entry::getKey);
    }

    private static int distance(Told<Fact> told, List<Told<Meeting>> passages) {
        return passages.stream()
                .mapToInt(passage -> Math.abs(passage.start() - told.start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<Finding> differing(List<Reason> reasons) {
        List<List<Reason>> kinds = new ArrayList<>();
        for (Reason reason : reasons) {
            kinds.stream()
                    .filter(kind -> kind.stream().anyMatch(known -> isSame(known, reason)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Reason> born = new ArrayList<>();
                        kinds.add(born);
                        return born;
                    })
                    .add(reason);
        }
        if (kinds.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Disagreement.Kind.DIFFERING,
                "why the meeting did not go as planned",
                kinds.stream()
                        .map(kind -> Finding.claim(
                                kind.get(0).text(),
                                kind.stream().map(Reason::told).toList()))
                        .toList()));
    }

    private static boolean isSame(Reason one, Reason two) {
        boolean sameWords = one.told().report().equals(two.told().report())
                && one.told()
                        .fact()
                        .evidence()
                        .span()
                        .overlaps(two.told().fact().evidence().span());
        Set<String> shared = new HashSet<>(one.stems());
        shared.retainAll(two.stems());
        return sameWords || !shared.isEmpty();
    }

    private static List<String> phrases(String list) {
        return WordList.rows(list).stream().map(row -> " " + row.get(0) + " ").toList();
    }
}
