package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a command reads from and writes to. All text is UTF-8, whatever the locale says.
 *
 * @param out for the result, and nothing else
 * @param err for everything else
 * @param width in columns, where it is known
 * @param colour whether the environment lets us use it
 * @param debug whether a failure shows where in the code it happened
 */
record Terminal(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        OptionalInt width,
        boolean colour,
        boolean debug) {
    private static final int WIDEST = 1000;

    /**
     * The terminal of this process. Whether it is one, the launcher tells in system properties, since the answers of Java
     * differ from release to release; without it there is none.
     */
    static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("parley.stdout.tty"),
                Boolean.getBoolean("parley.stderr.tty"),
                width(System.getProperty("parley.width", "")),
                environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb"),
                !environment.getOrDefault("PARLEY_DEBUG", "").isEmpty());
    }

    private static OptionalInt width(String told) {
        try {
            int width = Integer.parseInt(told.strip());
            return width > 0 && width <= WIDEST ? OptionalInt.of(width) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
