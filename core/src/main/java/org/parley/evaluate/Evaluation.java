package org.parley.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures a brief against marked reports. A fact is found when a fact of its type overlaps the marked evidence by half
 * of the shorter of the two, and right when its attributes agree as well. Offsets are UTF-16 code units of the reports
 * as given, line ends included. Stateless.
 */
public final class Evaluation {
    private Evaluation() {}

    /**
     * How {@code brief} compares with the marks of {@code goldFolder}.
     *
     * @param goldFolder holds {@code gold.json} and the reports as {@code ID.txt}
     * @param brief the JSON of the contract; facts of reports that are not in the folder do not count
     * @throws GoldFormatException when the folder is not as it should be
     * @throws IllegalArgumentException when {@code brief} is not a brief
     */
    public static Scores score(Path goldFolder, JsonNode brief) {
        return score(Gold.read(goldFolder), new Brief(brief));
    }

    /** How {@code brief}, JSON as text, compares with the marks of {@code goldFolder}; fails as the other does. */
    public static Scores score(Path goldFolder, String brief) {
        try {
            return score(goldFolder, new JsonMapper().readTree(brief));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Scores score(Gold gold, Brief brief) {
        FactMeasure statements = new FactMeasure(FactType.STATEMENT, gold, brief);
        FactMeasure meetings = new FactMeasure(FactType.MEETING, gold, brief);
        List<FactMeasure> facts = List.of(
                statements,
                meetings,
                new FactMeasure(FactType.POSITION, gold, brief),
                new FactMeasure(FactType.CEASEFIRE, gold, brief),
                new FactMeasure(FactType.THREAT, gold, brief));
        DisagreementMeasure disagreements = new DisagreementMeasure(gold, brief);
        List<Miss> absent = absentActors(gold, brief);
        int actors = gold.actors().size();
        return new Scores(
                inexact(gold, brief),
                facts.stream().map(FactMeasure::scores).toList(),
                statements.misattributed(),
                new MeetingObjects(meetings, brief).scores(),
                new Scores.OfActors(actors, brief.actorCount(), Accuracy.share(actors - absent.size(), actors)),
                disagreements.scores(),
                misses(facts, absent, disagreements.misses()),
                facts.stream().flatMap(each -> each.extras().stream()).toList());
    }

    private static List<Miss> misses(List<FactMeasure> facts, List<Miss> actors, List<Miss> disagreements) {
        List<Miss> misses = new ArrayList<>();
        facts.forEach(each -> misses.addAll(each.misses()));
        misses.addAll(actors);
        misses.addAll(disagreements);
        return misses;
    }

    private static int inexact(Gold gold, Brief brief) {
        return (int) brief.facts().stream()
                .filter(fact -> gold.text(fact.report())
                        .map(text -> !fact.range().holds(text, fact.words()))
                        .orElse(false))
                .count();
    }

    private static List<Miss> absentActors(Gold gold, Brief brief) {
        return gold.actors().stream()
                .filter(name -> !brief.hasActor(name))
                .map(name -> new Miss("actor", Optional.empty(), name, Optional.empty()))
                .toList();
    }
}
