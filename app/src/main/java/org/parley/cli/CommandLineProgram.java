package org.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.parley.render.Display;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: whatever goes wrong ends as one line and an exit code. */
final class CommandLineProgram {
    private final Terminal terminal;
    private final Readers readers;

    CommandLineProgram(Terminal terminal, Readers readers) {
        this.terminal = terminal;
        this.readers = readers;
    }

    /** Runs the command that {@code arguments} name; never throws, answers the exit code. */
    int run(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            return report(CommandFailure.failed("out of memory; try --threads 1 or PARLEY_JAVA_OPTS=-Xmx2g"));
        } catch (StackOverflowError e) {
            return report(e);
        } finally {
            terminal.err().flush();
        }
    }

    CommandLine commandLine() {
        CommandLine all = new CommandLine(new ParleyCommand(), new Commands());
        all.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        all.setExpandAtFiles(false);
        all.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        all.setErr(terminal.err());
        all.setParameterExceptionHandler((wrong, given) -> usage(wrong));
        all.setExecutionExceptionHandler((failure, command, parsed) -> report(failure));
        return all;
    }

    /** Makes the commands with what they work on. */
    private final class Commands implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == BriefCommand.class) {
                return type.cast(new BriefCommand(terminal, readers));
            }
            if (type == EvalCommand.class) {
                return type.cast(new EvalCommand(terminal, readers));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    private int usage(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        say(String.valueOf(wrong.getMessage()));
        terminal.err().println("Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    private int report(Throwable failure) {
        if (failure instanceof CommandFailure known) {
            say(String.valueOf(known.getMessage()));
            debug(failure);
            return known.exitCode();
        }
        say("internal error: " + failure + "; PARLEY_DEBUG=1 shows where");
        debug(failure);
        return ExitCode.FAILED;
    }

    private void say(String message) {
        terminal.err().println("parley: " + Display.line(message));
    }

    private void debug(Throwable failure) {
        if (terminal.debug()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            terminal.err().print(trace);
        }
    }
}
