package org.parley.reconcile.disagreement;

import java.util.List;
import java.util.Map;
import org.parley.model.Ceasefire;
import org.parley.model.Fact;
import org.parley.model.Meeting;
import org.parley.model.Position;
import org.parley.model.ReportFacts;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Told;

/**
 * What disagreements are looked for in.
 *
 * @param facts all of them, in report order
 * @param meetings the passages about each meeting, by its id
 * @param terms the positions on each term, by its id
 * @param ceasefires the passages about each ceasefire, by its id
 */
public record Material(
        List<ReportFacts> reports,
        Cast cast,
        Chronology order,
        List<Told<Fact>> facts,
        Map<String, List<Told<Meeting>>> meetings,
        Map<String, List<Told<Position>>> terms,
        Map<String, List<Told<Ceasefire>>> ceasefires) {}
