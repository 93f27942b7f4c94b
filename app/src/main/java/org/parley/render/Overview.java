package org.parley.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Phrases that all renderings share. */
final class Overview {
    private Overview() {}

    /** "2 reports, as of 2025-05-01, 1 problem; parley 0.1.0, reader-0". */
    static String of(BriefView view) {
        List<String> parts = new ArrayList<>();
        parts.add(Display.count(view.sources().size(), "report") + " read");
        view.asOf().ifPresent(day -> parts.add("as of " + day));
        parts.add(
                view.problems().isEmpty()
                        ? "no problems"
                        : Display.count(view.problems().size(), "problem"));
        return String.join(", ", parts) + "; " + view.madeBy();
    }

    /** The office and the body that it belongs to, as far as they are known. */
    static Optional<String> office(BriefView.Member member) {
        String office = Stream.of(member.office(), member.of())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(office).filter(text -> !text.isEmpty());
    }

    /** The day of a report as its line in the list of reports shows it, empty where its name has it already. */
    static String day(BriefView.Source source) {
        String day = source.published().orElse("undated");
        return source.name().contains(day) ? "" : ", " + day;
    }

    static String condition(Optional<String> condition) {
        return condition.map(text -> " (condition: " + text + ")").orElse("");
    }

    /** What a negotiation has nothing of, in one sentence, so that it takes no headings. */
    static Optional<String> nothingOf(BriefView.Section section) {
        Map<String, List<?>> parts = new LinkedHashMap<>();
        parts.put("parties", section.parties());
        parts.put("positions", section.terms().rows());
        parts.put("meetings", section.meetings());
        parts.put("ceasefires", section.ceasefires());
        parts.put("threats", section.threats());
        parts.put("disagreements", section.disagreements());
        parts.put("statements", section.statements());
        String missing = parts.entrySet().stream()
                .filter(part -> part.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return Optional.of(missing).filter(text -> !text.isEmpty()).map(text -> "Nothing was found of: " + text + ".");
    }

    static String statementsHeading(BriefView.Section section) {
        return section.statementsInAll() > section.statements().size()
                ? "Latest statements (" + section.statements().size() + " of " + section.statementsInAll() + ")"
                : "Statements";
    }

    /** The words of a statement; in quotation marks when all of them are the speaker's. */
    static String words(BriefView.StatementItem statement, int columns) {
        String words = Display.shorten(statement.reference().words(), columns);
        return statement.quoted() ? "“" + words + "”" : words;
    }
}
