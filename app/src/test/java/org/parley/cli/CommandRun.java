package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * One command run to its end inside this process with the shipped reader, off a terminal; for tests.
 *
 * @param out what came on standard output
 * @param err what came on standard error
 */
public record CommandRun(int exitCode, String out, String err) {
    /** Runs {@code parley} with {@code arguments}. */
    public static CommandRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintWriter(err, true),
                false,
                false,
                OptionalInt.empty(),
                false,
                false);
        int exitCode = new CommandLineProgram(terminal, Readers.SHIPPED).run(arguments);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
