package org.parley.cli;

/** What the commands answer to the shell. */
final class ExitCode {
    static final int FINE = 0;
    /** The result is there, but some inputs could not be read. */
    static final int PROBLEMS = 1;
    /** The arguments make no sense. */
    static final int USAGE = 2;
    /** The result could not be made or written. */
    static final int FAILED = 3;

    private ExitCode() {}
}
