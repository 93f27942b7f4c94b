package org.parley.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.StateOfPlay;

class BriefJsonTest {
    private static final Schema SCHEMA = new Schema();

    @Test
    void writesNothingKnownAsNullsAndEmptyLists() {
        JsonNode brief = valid(SampleStates.empty());

        assertThat(brief.get("contract").intValue()).isEqualTo(1);
        assertThat(brief.get("asOf").isNull()).isTrue();
        assertThat(brief.get("facts")).isEmpty();
    }

    @Test
    void writesEveryFactTypeWithEverythingAbsent() {
        JsonNode facts = valid(SampleStates.bare()).get("facts");

        assertThat(facts)
                .extracting(fact -> fact.get("type").textValue())
                .containsExactly("statement", "meeting", "position", "ceasefire", "threat");
        assertThat(facts.get(0).get("speaker").isNull()).isTrue();
        assertThat(facts.get(0).get("nestedIn").isNull()).isTrue();
        assertThat(facts.get(1).get("status").isNull()).isTrue();
        assertThat(facts.get(2).get("party").isNull()).isTrue();
        assertThat(facts.get(3).get("kind")).isEmpty();
        assertThat(facts.get(4).get("by")).isEmpty();
    }

    @Test
    void namesTheFirstSpeakerWhoIsKnownAndPrintsTheFirst() {
        JsonNode facts = valid(SampleStates.full()).get("facts");

        assertThat(facts.get(0).get("speaker").textValue()).isEqualTo("a1");
        assertThat(facts.get(0).get("speakerText").textValue()).isEqualTo("Ada Brook");
        assertThat(facts.get(0).get("speakers").toString()).isEqualTo("[\"a1\",\"a2\"]");
        assertThat(facts.get(1).get("speaker").textValue()).isEqualTo("a2");
        assertThat(facts.get(1).get("speakerText").textValue()).isEqualTo("her");
    }

    @Test
    void pointsFromTheToldStatementToTheOneThatTellsIt() {
        JsonNode facts = valid(SampleStates.full()).get("facts");

        assertThat(facts.get(0).get("nestedIn").isNull()).isTrue();
        assertThat(facts.get(1).get("nestedIn").textValue()).isEqualTo("f1");
    }

    @Test
    void keepsTheWordsOfAParticipantWhoIsNotKnown() {
        JsonNode participants = valid(SampleStates.full()).get("facts").get(2).get("participants");

        assertThat(participants.get(0).get("actor").textValue()).isEqualTo("a1");
        assertThat(participants.get(1).get("actor").isNull()).isTrue();
        assertThat(participants.get(1).get("text").textValue()).isEqualTo("her");
    }

    @Test
    void namesTheHolderOnlyWhereThePartyIsAnother() {
        JsonNode position = valid(SampleStates.full()).get("facts").get(3);

        assertThat(position.get("party").textValue()).isEqualTo("a2");
        assertThat(position.get("holder").textValue()).isEqualTo("a1");
        assertThat(position.get("termText").textValue()).isEqualTo("a truce");
        assertThat(position.get("topic").textValue()).isEqualTo("security-guarantees");
    }

    @Test
    void writesCeasefireStatusAndKindsAsTheGuideSpellsThem() {
        JsonNode ceasefire = valid(SampleStates.full()).get("facts").get(4);

        assertThat(ceasefire.get("status").textValue()).isEqualTo("in-force");
        assertThat(ceasefire.get("kind").toString()).isEqualTo("[\"unilateral\",\"humanitarian\"]");
        assertThat(ceasefire.get("by").toString()).isEqualTo("[\"a2\"]");
        assertThat(ceasefire.get("byText").toString()).isEqualTo("[\"Norland\",\"her\"]");
    }

    @Test
    void givesTheSameCharactersForEqualStates() {
        assertThat(BriefJson.toJson(SampleStates.full()))
                .isEqualTo(BriefJson.toJson(SampleStates.full()))
                .doesNotContain("\r")
                .startsWith("{\n  \"contract\": 1,\n")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"quoted\" \\ back / slash",
                "tab\tline\nreturn\r bell\u0007 null\u0000",
                "half a pair \ud83d here",
                "the other half \ude00 here",
                "\ude00\ud83d reversed",
                "a pair \ud83d\ude00 whole",
                "separators \u2028\u2029 mark \ufeff none \uffff",
                "<script>alert(1)</script>",
                "{\"type\": \"statement\"}"
            })
    void survivesHostileWordsThroughUtf8(String words) {
        byte[] bytes = BriefJson.toJson(SampleStates.saying(words)).getBytes(StandardCharsets.UTF_8);

        JsonNode brief = check(new String(bytes, StandardCharsets.UTF_8));

        JsonNode evidence = brief.get("facts").get(0).get("evidence");
        assertThat(evidence.get("text").textValue()).isEqualTo(words);
        assertThat(evidence.get("end").intValue()).isEqualTo(words.length());
        assertThat(brief.get("actors").get(0).get("name").textValue()).isEqualTo(words);
    }

    @Test
    void leavesTheWriterOpenAndFlushed() throws IOException {
        boolean[] flushed = {false};
        StringWriter out = new StringWriter() {
            @Override
            public void flush() {
                flushed[0] = true;
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        BriefJson.write(SampleStates.full(), out);

        assertThat(out).hasToString(BriefJson.toJson(SampleStates.full()));
        assertThat(flushed[0]).isTrue();
    }

    @Test
    void failsWhenTheWriterFails() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> BriefJson.write(SampleStates.full(), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    @Test
    void schemaRefusesWhatTheContractDoesNotKnow() {
        ObjectNode brief = (ObjectNode) valid(SampleStates.full());
        ObjectNode fact = (ObjectNode) brief.get("facts").get(0);

        assertThat(SCHEMA.accepts(brief.toString())).isTrue();
        fact.put("mood", "grim");
        assertThat(SCHEMA.accepts(brief.toString())).isFalse();
        fact.remove("mood");
        fact.put("mode", "shouted");
        assertThat(SCHEMA.accepts(brief.toString())).isFalse();
        fact.put("mode", "direct");
        fact.remove("speaker");
        assertThat(SCHEMA.accepts(brief.toString())).isFalse();
    }

    private static JsonNode valid(StateOfPlay state) {
        return check(BriefJson.toJson(state));
    }

    private static JsonNode check(String json) {
        SCHEMA.assertValid(json);
        JsonNode brief = Schema.parse(json);
        References.assertIntact(brief);
        return brief;
    }
}
