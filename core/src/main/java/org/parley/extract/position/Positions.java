package org.parley.extract.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Position;
import org.parley.text.Span;

/** Finds where parties stand. Stateless. */
public final class Positions {
    private static final List<Rule<Position>> RULES = List.of(
            new VerbTakesStand(),
            new PassiveTakesStand(),
            new AdjectiveTakesStand(),
            new NounTakesStand(),
            new SpeakerDemands(),
            new SpeakerJudges(),
            new SpeakerRulesOut(),
            new PartyWill(),
            new PartiesAgree());

    private Positions() {}

    /** The positions in text order; where two rules find the same stand of a holder in the same words, the earlier stands. */
    public static List<Position> in(Scene scene) {
        Map<Span, List<Position>> byHolder = new HashMap<>();
        List<Position> found = new ArrayList<>();
        for (Rule<Position> rule : RULES) {
            for (Position position : rule.find(scene)) {
                List<Position> same = byHolder.computeIfAbsent(position.holder().span(), span -> new ArrayList<>());
                if (same.stream().noneMatch(earlier -> isSameStand(earlier, position))) {
                    same.add(position);
                    found.add(position);
                }
            }
        }
        found.sort((one, other) -> one.evidence().compareTo(other.evidence()));
        return List.copyOf(TermReferences.resolve(found));
    }

    private static boolean isSameStand(Position one, Position other) {
        return one.termSpan().overlaps(other.termSpan());
    }
}
