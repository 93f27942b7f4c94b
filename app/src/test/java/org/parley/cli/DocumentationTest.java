package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class DocumentationTest {
    @Test
    void namesEveryOptionOfEveryCommand() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("parley.root", ".."), "docs", "cli.md"));

        for (CommandLine command : commands()) {
            String heading = "## `" + command.getCommandSpec().qualifiedName();
            assertThat(page).contains(heading);
            String from = page.substring(page.indexOf(heading) + heading.length());
            String section = from.contains("\n## ") ? from.substring(0, from.indexOf("\n## ")) : from;
            for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(section)
                        .contains(Stream.of(option.names())
                                .map(name -> "`" + name)
                                .toList());
            }
            assertThat(command.getCommandSpec().positionalParameters().stream().map(ArgSpec::paramLabel))
                    .allSatisfy(label -> assertThat(section).contains(label));
        }
    }

    private static Iterable<CommandLine> commands() {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintWriter(new StringWriter()),
                false,
                false,
                OptionalInt.empty(),
                false,
                false);
        CommandLine all = new CommandLineProgram(terminal, Readers.SHIPPED).commandLine();
        return Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
                .toList();
    }
}
