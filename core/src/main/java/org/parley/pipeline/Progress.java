package org.parley.pipeline;

/** Told how far a run has come. Called by one thread. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (done, all) -> {};

    /** {@code done} of {@code all} reports are read. */
    void report(int done, int all);
}
