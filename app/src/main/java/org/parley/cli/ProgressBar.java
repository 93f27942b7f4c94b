package org.parley.cli;

import java.util.Locale;
import org.parley.pipeline.Progress;

/**
 * How far a run has come, on one line of the error terminal, from its second second on; gone when closed. Silent where
 * there is no terminal.
 */
final class ProgressBar implements Progress, AutoCloseable {
    private static final long FIRST_SHOWN_AFTER = 1_000;
    private static final long SHOWN_EVERY = 200;
    private static final int CELLS = 24;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final long started = System.nanoTime();
    private final Thread drawer = new Thread(this::draw, "progress");
    private final Thread cleaner = new Thread(this::clear, "progress-end");
    private volatile int done;
    private volatile int all;
    private boolean shown;
    private boolean closed;

    ProgressBar(Terminal terminal) {
        this.terminal = terminal;
        if (terminal.errIsTerminal()) {
            drawer.setDaemon(true);
            drawer.start();
            Runtime.getRuntime().addShutdownHook(cleaner);
        }
    }

    @Override
    public void report(int readSoFar, int inAll) {
        done = readSoFar;
        all = inAll;
    }

    private void draw() {
        try {
            Thread.sleep(FIRST_SHOWN_AFTER);
            while (drawLine()) {
                Thread.sleep(SHOWN_EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean drawLine() {
        if (!closed) {
            shown = true;
            terminal.err().print(CLEAR_LINE + line());
            terminal.err().flush();
        }
        return !closed;
    }

    private String line() {
        long seconds = (System.nanoTime() - started) / 1_000_000_000L;
        if (all == 0) {
            return String.format(Locale.ROOT, "Reading ... %d s", seconds);
        }
        int full = CELLS * done / all;
        String bar = "█".repeat(full) + "░".repeat(CELLS - full);
        return String.format(Locale.ROOT, "Reading %s %d of %d reports, %d s", bar, done, all, seconds);
    }

    private synchronized void clear() {
        closed = true;
        if (shown) {
            shown = false;
            terminal.err().print(CLEAR_LINE);
            terminal.err().flush();
        }
    }

    @Override
    public void close() {
        clear();
        if (terminal.errIsTerminal()) {
            drawer.interrupt();
            Runtime.getRuntime().removeShutdownHook(cleaner);
        }
    }
}
