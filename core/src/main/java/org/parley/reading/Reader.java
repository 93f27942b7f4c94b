package org.parley.reading;

import org.parley.model.Report;

/** Reads reports word by word. Safe for use by several threads at once; the same report gives an equal reading. */
public interface Reader extends AutoCloseable {
    Reading read(Report report);

    /** Name of the model that reads: {@code reader-0}. */
    String model();

    /** SHA-256 of the weights, in hex. */
    String modelSha256();

    @Override
    void close();
}
