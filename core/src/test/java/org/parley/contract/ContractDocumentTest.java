package org.parley.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.Ceasefire;
import org.parley.model.Disagreement;
import org.parley.model.Meeting;
import org.parley.model.Position;
import org.parley.model.Problem;
import org.parley.model.Published;
import org.parley.model.Statement;
import org.parley.model.Threat;
import org.parley.model.Topic;

/** Code, schema and the page for users name the same fields and values. */
class ContractDocumentTest {
    private static final String PAGE = Schema.read("docs/contract.md");
    private static final JsonNode SCHEMA = new Schema().tree();

    /** Where the schema lists the values of each enumeration, as a JSON pointer. */
    private static final Map<String, Class<? extends Enum<?>>> ENUMERATIONS = Map.ofEntries(
            Map.entry("/$defs/actor/properties/kind", Actor.Kind.class),
            Map.entry("/$defs/report/properties/published/properties/basis", Published.Basis.class),
            Map.entry("/$defs/problem/properties/problem", Problem.Kind.class),
            Map.entry("/$defs/disagreement/properties/kind", Disagreement.Kind.class),
            Map.entry("/$defs/mode", Statement.Mode.class),
            Map.entry("/$defs/meetingStatus", Meeting.Status.class),
            Map.entry("/$defs/level", Meeting.Level.class),
            Map.entry("/$defs/format", Meeting.Format.class),
            Map.entry("/$defs/role", Meeting.Role.class),
            Map.entry("/$defs/stance", Position.Stance.class),
            Map.entry("/$defs/topic", Topic.class),
            Map.entry("/$defs/ceasefireStatus", Ceasefire.Status.class),
            Map.entry("/$defs/ceasefireKind", Ceasefire.Kind.class),
            Map.entry("/$defs/act", Threat.Act.class));

    @Test
    void schemaListsTheValuesOfEveryEnumeration() {
        ENUMERATIONS.forEach((pointer, type) -> {
            List<String> listed = texts(SCHEMA.at(pointer + "/enum"));
            assertThat(listed)
                    .as(pointer)
                    .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                            .map(Fields::labelOf)
                            .toList());
        });
    }

    @Test
    void schemaRequiresEveryFieldItKnows() {
        SCHEMA.findParents("required").forEach(object -> {
            List<String> fields = new ArrayList<>();
            object.get("properties").fieldNames().forEachRemaining(fields::add);
            if (object.has("unevaluatedProperties")) {
                fields.remove("type");
            }
            assertThat(texts(object.get("required"))).containsExactlyElementsOf(fields);
        });
    }

    @Test
    void pageNamesEveryFieldThatIsWritten() {
        Set<String> fields = new TreeSet<>();
        collectFields(Schema.parse(BriefJson.toJson(SampleStates.full())), fields);

        assertThat(fields).contains("nestedIn", "superseded", "copyOf").allSatisfy(this::isNamed);
    }

    @Test
    void pageNamesEveryValueOfEveryEnumeration() {
        Set<String> values = ENUMERATIONS.values().stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Fields::labelOf)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(values).contains("in-force").allSatisfy(this::isNamed);
    }

    @Test
    void pageOfFactsNamesEveryValueOfAFact() {
        String facts = Schema.read("docs/facts.md");

        ENUMERATIONS.forEach((pointer, type) -> {
            if (!pointer.contains("/properties/")) {
                Arrays.stream(type.getEnumConstants()).map(Fields::labelOf).forEach(value -> assertThat(facts)
                        .contains("`" + value + "`"));
            }
        });
    }

    private void isNamed(String word) {
        assertThat(PAGE).contains("`" + word + "`");
    }

    private static void collectFields(JsonNode node, Set<String> fields) {
        node.properties().forEach(field -> fields.add(field.getKey()));
        node.forEach(child -> collectFields(child, fields));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.textValue()));
        return texts;
    }
}
