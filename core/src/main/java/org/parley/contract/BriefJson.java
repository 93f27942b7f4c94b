package org.parley.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.parley.model.StateOfPlay;

/**
 * The state of play as JSON, in the shape of {@code docs/brief.schema.json}. Equal states give the same characters. Every
 * field is always there: what is absent or unknown is {@code null} or an empty list. Stateless.
 */
public final class BriefJson {
    /** The number of the contract; it changes when a field changes its meaning or goes. */
    public static final int CONTRACT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private BriefJson() {}

    /**
     * Writes {@code state} and a final line break to {@code out}, which is flushed and left open.
     *
     * @throws UncheckedIOException when {@code out} does not take it
     */
    public static void write(StateOfPlay state, Writer out) {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setCharacterEscapes(new SurrogateEscapes());
            json.setPrettyPrinter(printer());
            write(state, json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link #write} writes. */
    public static String toJson(StateOfPlay state) {
        StringWriter out = new StringWriter();
        write(state, out);
        return out.toString();
    }

    private static void write(StateOfPlay state, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("contract", CONTRACT);
        json.writeFieldName("generator");
        MAPPER.writeTree(json, ObjectNodes.generator(state.generator()));
        json.writeStringField("asOf", state.asOf().map(LocalDate::toString).orElse(null));
        each(json, "reports", state.reports(), ObjectNodes::report);
        each(json, "negotiations", state.negotiations(), ObjectNodes::negotiation);
        each(json, "actors", state.actors(), ObjectNodes::actor);
        each(json, "facts", state.facts(), new FactNodes(state.facts())::fact);
        each(json, "meetings", state.meetings(), ObjectNodes::meeting);
        each(json, "terms", state.terms(), ObjectNodes::term);
        each(json, "ceasefires", state.ceasefires(), ObjectNodes::ceasefire);
        each(json, "disagreements", state.disagreements(), ObjectNodes::disagreement);
        each(json, "problems", state.problems(), ObjectNodes::problem);
        json.writeEndObject();
    }

    private static <T> void each(JsonGenerator json, String field, List<T> all, Function<T, JsonNode> node)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T one : all) {
            MAPPER.writeTree(json, node.apply(one));
        }
        json.writeEndArray();
    }

    private static DefaultPrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
}
