package org.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
        name = "parley",
        description = "Reads news reports about a negotiation and keeps its state of play, with the words that say so.",
        versionProvider = ParleyCommand.Version.class,
        subcommands = {BriefCommand.class, EvalCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  parley brief reports/",
            "  parley brief monday.txt tuesday.html --format html --output brief.html",
            "  parley brief --help",
            "",
            "Exit codes: 0 fine, 1 some inputs could not be read, 2 wrong usage, 3 failed."
        })
final class ParleyCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    boolean version;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given: brief or eval");
    }

    /** Tells the version of the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"parley " + Readers.VERSION};
        }
    }
}
