package org.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.extract.ceasefire.Ceasefires;
import org.parley.extract.meeting.Meetings;
import org.parley.extract.mention.Mentions;
import org.parley.extract.position.Positions;
import org.parley.extract.statement.Statements;
import org.parley.extract.threat.Threats;
import org.parley.model.Fact;
import org.parley.model.Mention;
import org.parley.model.ReportFacts;
import org.parley.model.Statement;
import org.parley.reading.Reading;

/** From a reading to facts: who is mentioned, who said what, then everything else. Stateless. */
public final class Extraction {
    private static final Comparator<Fact> REPORT_ORDER = Comparator.comparing(Fact::evidence);

    private Extraction() {}

    /** Everything the report says that the rules can see, in text order. */
    public static ReportFacts extract(Reading reading) {
        List<Mention> mentions = Mentions.in(reading);
        Scene scene = Scene.of(reading, mentions);
        List<Statement> statements = Statements.in(scene);
        Scene heard = scene.with(statements);
        List<Fact> facts = new ArrayList<>(heard.statements());
        facts.addAll(Meetings.in(heard));
        facts.addAll(Positions.in(heard));
        facts.addAll(Ceasefires.in(heard));
        facts.addAll(Threats.in(heard));
        facts.sort(REPORT_ORDER);
        return new ReportFacts(reading.report(), mentions, facts);
    }
}
