package org.parley.render;

import java.util.ArrayList;
import java.util.List;
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
