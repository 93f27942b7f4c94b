package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Block;
import org.parley.model.Block.Kind;

class HtmlPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "agency", "tables", "comments", "split", "broken"})
    void tellsBodyAndMetadataFromTheRestOfThePage(String name) throws Rejection {
        Draft draft = HtmlPage.read(resource(name + ".html"));
        List<String> expected = resource(name + ".expected").lines().toList();

        Metadata said = draft.metadata();
        assertThat(List.of(
                        said.title().orElse(""),
                        said.byline().orElse(""),
                        said.outlet().orElse(""),
                        said.published().map(Object::toString).orElse("")))
                .isEqualTo(expected.subList(0, 4));
        assertThat(words(draft, Kind.SUMMARY, Kind.BODY)).isEqualTo(expected.subList(4, expected.size()));
        assertThat(words(draft, Kind.TITLE)).containsExactly(expected.get(0));
    }

    @Test
    void keepsFurnitureInTheTextAndMarksIt() throws Rejection {
        Draft draft = HtmlPage.read(resource("broadsheet.html"));

        assertThat(words(draft, Kind.CAPTION))
                .singleElement()
                .asString()
                .startsWith("The two ministers on the terrace");
        assertThat(words(draft, Kind.FURNITURE)).contains("News", "Accept all", "Share on Facebook Email");
        assertThat(draft.text()).doesNotContain("not text").contains("Fishermen block the ferry");
    }

    @Test
    void laysPagesNestedWithoutEndFlat() throws Rejection {
        String deep = "<div>".repeat(100_000);
        Draft draft =
                HtmlPage.read("<html><body>" + deep + "<p>The envoys met on Monday, and they will meet again.</p>");

        assertThat(words(draft, Kind.BODY)).containsExactly("The envoys met on Monday, and they will meet again.");
    }

    private static List<String> words(Draft draft, Kind... kinds) {
        return draft.blocks().stream()
                .filter(block -> List.of(kinds).contains(block.kind()))
                .map(Block::span)
                .map(span -> span.of(draft.text()))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPageTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
