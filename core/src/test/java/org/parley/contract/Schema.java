package org.parley.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schema of the contract as it stands in {@code docs}, for tests. */
public final class Schema {
    private final String text = read("docs/brief.schema.json");
    private final Validator validator = new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory())
            .createValidator();
    private final URI id = validator.registerSchema(text);

    /** Fails with the schema's errors when {@code json} is no brief. */
    public void assertValid(String json) {
        assertThat(validator.validate(id, json).getErrors())
                .extracting(error -> error.getInstanceLocation() + ": " + error.getError())
                .isEmpty();
    }

    boolean accepts(String json) {
        return validator.validate(id, json).isValid();
    }

    JsonNode tree() {
        return parse(text);
    }

    static JsonNode parse(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String pathInRepository) {
        try {
            return Files.readString(Path.of(System.getProperty("parley.root"), pathInRepository));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
