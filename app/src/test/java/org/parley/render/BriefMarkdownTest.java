package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefMarkdownTest {
    @Test
    void showsWhatTheTerminalShows() {
        assertThat(BriefMarkdown.render(BriefView.of(Story.state())))
                .startsWith(
                        "# Avaria–Belmar talks\n\n2 reports read, as of 2031-03-31, 1 problem; parley 0.1.0, reader-0\n")
                .contains("| Term | Avaria | Belmar |\n| --- | --- | --- |\n")
                .contains("| 30-day truce | ✗ rejects \\[f9\\] | ▲ proposes \\[f5\\] |\n")
                .contains("- **Tolm talks**: held, 2031-03-04, Tolm, level: ministers\n")
                .contains("  - \\[f4\\] Harbour Herald, proposed: “Belmar proposed a 30-day truce from Friday”\n")
                .contains("Tolm talks: who came, https\\://wire.example/7");
    }

    @Test
    void escapesWhatMarkdownWouldObey() {
        assertThat(BriefMarkdown.escape("*a* [b](javascript:c) <d> |e| `f` # g"))
                .isEqualTo("\\*a\\* \\[b\\](javascript:c) &lt;d&gt; \\|e\\| \\`f\\` \\# g");
        assertThat(BriefMarkdown.escape("- a")).isEqualTo("\\- a");
        assertThat(BriefMarkdown.escape("12. a")).isEqualTo("12\\. a");
        assertThat(BriefMarkdown.escape("www.example")).isEqualTo("www\\.example");
    }
}
