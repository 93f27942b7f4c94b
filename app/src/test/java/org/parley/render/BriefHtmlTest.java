package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.StateOfPlay;
import org.parley.text.Span;

class BriefHtmlTest {
    private static Document page(StateOfPlay state) {
        return Jsoup.parse(BriefHtml.render(BriefView.of(state)));
    }

    @Test
    void leadsEveryLinkOfThePageToAnAnchorThatExistsOnce() {
        Document page = page(Story.state());

        assertThat(page.select("a[href^=#]")).isNotEmpty().allSatisfy(link -> assertThat(
                        page.getElementsByAttributeValue("id", link.attr("href").substring(1)))
                .as(link.outerHtml())
                .hasSize(1));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void highlightsTheWordsOfEveryFact() {
        Document page = page(Story.state());

        assertThat(page.select(".facts [data-fact]").eachAttr("data-fact"))
                .hasSize(10)
                .allSatisfy(fact -> {
                    assertThat(page.getElementById("evidence-" + fact)).isNotNull();
                    assertThat(page.select("[data-facts~=(^| )" + fact + "( |$)]"))
                            .isNotEmpty();
                });
        assertThat(page.select("[data-facts~=(^| )f4( |$)]").eachText())
                .containsExactly("Belmar", "proposed a 30-day truce", "from Friday");
    }

    @Test
    void keepsTheTextOfTheReportsAsItIs() {
        assertThat(page(Story.state()).select("#report-2 .block").eachText())
                .containsExactly(
                        "Tolm talks: who came",
                        "No Avarian minister attended the Tolm talks, two diplomats said. "
                                + "Avaria called the 30-day truce a trap.");
    }

    @Test
    void allowsOnlyItsOwnStyleAndScript() throws Exception {
        Document page = page(Story.state());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
        for (Element own : page.select("style, script")) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(own.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        assertThat(page.select("[src], link[href^=http], object, iframe, form, base"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "{{script}}{{reports}}$1\\",
                "'-->]]></style></title><b>",
                "https://[::1]:x/\"onclick=\"",
                "\u001b[2J\u202e\uFFFF\u0000x"
            })
    void showsHostileTextAsText(String attack) {
        Document page = page(Story.hostile(attack));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, b, style ~ style")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || (attribute.getKey().equals("href")
                                && !attribute.getValue().matches("(#|https?://|data:,).*"))));
        assertThat(page.select("article .block").text()).hasSizeGreaterThan(2);
        assertThat(BriefText.render(BriefView.of(Story.hostile(attack)), 80, false))
                .doesNotContain("\u001b");
        assertThat(BriefMarkdown.render(BriefView.of(Story.hostile(attack)))).doesNotContain("<script", "<img");
    }

    @Test
    void cutsOverlappingEvidenceIntoSegments() {
        List<BriefView.PageFact> facts = List.of(fact("f1", 2, 8), fact("f2", 4, 6), fact("f3", 5, 12));

        List<Highlights.Segment> segments = Highlights.segments(new Span(0, 10), facts);

        assertThat(segments.stream()
                        .map(segment ->
                                segment.span().start() + "-" + segment.span().end() + " "
                                        + segment.facts().stream()
                                                .map(BriefView.PageFact::id)
                                                .toList()))
                .containsExactly("0-2 []", "2-4 [f1]", "4-5 [f1, f2]", "5-6 [f1, f2, f3]", "6-8 [f1, f3]", "8-10 [f3]");
    }

    private static BriefView.PageFact fact(String id, int start, int end) {
        return new BriefView.PageFact(id, new Span(start, end), "statement", "", "", Optional.empty());
    }
}
