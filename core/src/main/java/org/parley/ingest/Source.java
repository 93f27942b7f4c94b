package org.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.model.Problem;

/**
 * One file or stream that may hold reports.
 *
 * @param uri as the caller wrote it
 * @param name the file name
 * @param place the file's real path, by which it is known when it is named twice
 * @param size in bytes, or -1 when it is not known before reading
 */
record Source(String uri, String name, Optional<Path> place, long size, Opening opening) {
    /** The most bytes of one file; news reports are a thousandth of this. */
    static final int LIMIT = 20 * 1024 * 1024;

    /** Opens the source for reading. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** All bytes. */
    byte[] bytes() throws Rejection {
        if (size > LIMIT) {
            throw tooLarge();
        }
        try (InputStream in = opening.open()) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new Rejection(Problem.Kind.UNREADABLE, "cannot be read: " + Sources.reason(e));
        }
    }

    private static Rejection tooLarge() {
        return new Rejection(Problem.Kind.TOO_LARGE, "larger than 20 MB: give one report a file, or split the file");
    }

    /** The name without its extension. */
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What follows the last dot, in lower case; empty when there is none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
    }
}
