package org.parley.reconcile.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.Fact;
import org.parley.model.Meeting;
import org.parley.model.Mention;
import org.parley.model.ReportFacts;

/** The mentions that facts and reports hold. */
public final class Mentions {
    private Mentions() {}

    /** Everybody {@code fact} is about, in the order of its parts, each once. */
    public static List<Mention> of(Fact fact) {
        return fact
                .<List<Mention>>fold(
                        statement -> both(statement.speakers(), statement.behalf()),
                        meeting -> meeting.participants().stream()
                                .map(Meeting.Participation::who)
                                .toList(),
                        position -> List.of(position.holder()),
                        ceasefire -> both(ceasefire.by(), ceasefire.allegedBy()),
                        threat -> both(threat.by(), threat.against()))
                .stream()
                .distinct()
                .toList();
    }

    /** Everybody a report mentions, also those whom only a fact knows, in text order. */
    public static List<Mention> of(ReportFacts report) {
        return Stream.concat(report.mentions().stream(), report.facts().stream().flatMap(fact -> of(fact).stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Mention> both(List<Mention> first, List<Mention> second) {
        List<Mention> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
