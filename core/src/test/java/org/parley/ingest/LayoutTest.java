package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Block;
import org.parley.model.Block.Kind;

class LayoutTest {
    @Test
    void cutsDatelineOffAndTakesTheAgencyAsOutlet() throws Rejection {
        Draft draft = Layout.ofText("Quarry talks resume\n\nOST, March 4. /TASS/. The envoys met again on Monday.\n");

        assertThat(shown(draft))
                .containsExactly(
                        "TITLE Quarry talks resume",
                        "AGENCY_TAG OST, March 4. /TASS/.",
                        "BODY The envoys met again on Monday.");
        assertThat(draft.metadata().outlet()).contains("TASS");
        assertThat(draft.metadata().published()).as("the year is not given").isEmpty();
    }

    @Test
    void readsDayOfDatelineOnlyWithItsYear() throws Rejection {
        Draft draft = Layout.ofText("Talks resume\n\nOST, March 4, 2031 (Reuters) - The envoys met again.\n");

        assertThat(shown(draft)).contains("AGENCY_TAG OST, March 4, 2031 (Reuters) -");
        assertThat(draft.metadata().outlet()).contains("Reuters");
        assertThat(draft.metadata().published()).contains(LocalDate.of(2031, 3, 4));
    }

    @Test
    void cutsFurnitureOutOfTheMiddleOfAParagraph() throws Rejection {
        String text = "The envoys met on Monday.  FERRY CREWS WALK OUT OVER PAY IN OST HARBOUR A spokesman said they"
                + " would meet again. Envoys leave the hotel in Ost, Monday, March 4. (AP Photo/Lee Orr) They"
                + " left without a word. CLICK HERE TO GET THE HARBOUR APP \"We will be back,\" one said.";

        assertThat(shown(Layout.ofText(text)))
                .containsExactly(
                        "BODY The envoys met on Monday.",
                        "FURNITURE FERRY CREWS WALK OUT OVER PAY IN OST HARBOUR",
                        "BODY A spokesman said they would meet again.",
                        "CAPTION Envoys leave the hotel in Ost, Monday, March 4. (AP Photo/Lee Orr)",
                        "BODY They left without a word.",
                        "FURNITURE CLICK HERE TO GET THE HARBOUR APP",
                        "BODY \"We will be back,\" one said.");
    }

    @Test
    void leavesShoutedWordsAndWiresInCapitalsAlone() throws Rejection {
        String shouted = "He wrote: \"WE WILL NEVER EVER GIVE UP THE HARBOUR OF OST\" and left it at that.";
        String wire = "THE ENVOYS MET ON MONDAY AND SAID THAT THEY WOULD MEET AGAIN IN THE SPRING.";

        assertThat(shown(Layout.ofText(shouted))).containsExactly("BODY " + shouted);
        assertThat(shown(Layout.ofText(wire))).containsExactly("BODY " + wire);
    }

    @Test
    void takesEverythingBehindTheCopyrightLineForFurniture() throws Rejection {
        String text = "The envoys met on Monday. They will meet again, their spokesman said. Copyright 2031 The"
                + " Harbour Post. All rights reserved. Read about our approach to links.";

        assertThat(shown(Layout.ofText(text)))
                .containsExactly(
                        "BODY The envoys met on Monday. They will meet again, their spokesman said.",
                        "FURNITURE Copyright 2031 The Harbour Post. All rights reserved. Read about our approach to"
                                + " links.");
    }

    @Test
    void knowsTheWriterBehindTheHeadlineFromSomebodyInTheNews() throws Rejection {
        String writer = "Quarry talks resume by Ida Moor\n\nThe envoys met again on Monday.\n";
        String news = "Plan put forward by Olav Brenn\n\nMr Brenn said the envoys would meet again on Monday.\n";

        assertThat(shown(Layout.ofText(writer))).startsWith("TITLE Quarry talks resume", "BYLINE by Ida Moor");
        assertThat(Layout.ofText(writer).metadata().byline()).contains("Ida Moor");
        assertThat(shown(Layout.ofText(news))).startsWith("TITLE Plan put forward by Olav Brenn");
    }

    @Test
    void readsStampBelowTheHeadline() throws Rejection {
        Draft draft = Layout.ofText("Quarry talks resume\n\nPublished 4 March 2031\n\nThe envoys met again.\n");

        assertThat(draft.metadata().published()).contains(LocalDate.of(2031, 3, 4));
        assertThat(shown(draft)).contains("FURNITURE Published 4 March 2031");
    }

    @Test
    void takesOutletAndDayFromALineOfTheirOwnButNoPlaceForAnOutlet() throws Rejection {
        Metadata outlet = Layout.ofText("Talks resume\n\nHarbour Gazette, 4 March 2031\n\nThe envoys met again.\n")
                .metadata();
        Metadata place = Layout.ofText("Talks resume\n\nNew Ost, 4 March 2031\n\nThe envoys met again.\n")
                .metadata();

        assertThat(outlet.outlet()).contains("Harbour Gazette");
        assertThat(outlet.published()).contains(LocalDate.of(2031, 3, 4));
        assertThat(place.outlet()).isEmpty();
        assertThat(place.published()).contains(LocalDate.of(2031, 3, 4));
    }

    @Test
    void joinsLinesThatOnlyWrap() throws Rejection {
        String first = """
                The envoys of the two countries met for three hours on Monday to talk
                about the quarry, and their spokesmen said that they would meet again
                in the spring, at a place that has not been named.""";

        assertThat(shown(Layout.ofText(first + "\n\nNobody else spoke.\n")))
                .containsExactly("BODY " + first, "BODY Nobody else spoke.");
    }

    @Test
    void marksFrontMatterAndSignsOfMarkdown() throws Rejection {
        Draft draft = Layout.ofMarkdown("""
                ---
                title: "Quarry talks resume"
                date: 2031-03-04
                ---
                # Quarry talks resume

                ![Envoys](a.jpg)

                The envoys [met again](b.html) on Monday.

                ## What is next
                """);

        assertThat(shown(draft))
                .endsWith(
                        "FURNITURE #",
                        "TITLE Quarry talks resume",
                        "CAPTION ![Envoys](a.jpg)",
                        "BODY The envoys [met again](b.html) on Monday.",
                        "FURNITURE ##",
                        "BODY What is next");
        assertThat(draft.metadata().published()).contains(LocalDate.of(2031, 3, 4));
    }

    @Test
    void coversEveryVisibleSign() throws Rejection {
        String text = HostileFolder.report(1) + "\n\nComments\n\n(Image: Getty)\n\n* * *\n";
        StringBuilder uncovered = new StringBuilder(text);
        for (Block block : Layout.ofText(text).blocks()) {
            uncovered.replace(
                    block.span().start(),
                    block.span().end(),
                    " ".repeat(block.span().length()));
        }

        assertThat(uncovered.toString()).isBlank();
    }

    private static List<String> shown(Draft draft) {
        return draft.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(draft.text()))
                .toList();
    }

    @Test
    void marksTheTitleInARecordOnlyWhereTheTextBeginsWithIt() throws Rejection {
        Metadata known = Metadata.NONE.withTitle(Optional.of("Quarry talks resume"));

        assertThat(Layout.ofBody("Quarry talks resume\nThe envoys met again.", known)
                        .blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.TITLE, Kind.BODY);
        assertThat(shown(Layout.ofBody("Envoys meet\n\nThe envoys met again.", known)))
                .containsExactly("BODY Envoys meet", "BODY The envoys met again.");
    }
}
