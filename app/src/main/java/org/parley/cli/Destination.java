package org.parley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where a result goes: to standard output, or to a file that is whole or not there, never half written. Made before the
 * work begins, so that a destination that cannot be written to is told at once.
 */
final class Destination {
    /** Writes a result. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private final Terminal terminal;
    private final Optional<Path> file;

    /** Throws {@link CommandFailure} when {@code file} cannot be a file. */
    Destination(Terminal terminal, Optional<Path> file) {
        this.terminal = terminal;
        this.file = file;
        file.ifPresent(Destination::check);
    }

    private static void check(Path file) {
        Path folder = folder(file);
        if (Files.isDirectory(file)) {
            throw CommandFailure.usage("cannot write to " + file + ": it is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.usage("cannot write to " + file + ": there is no folder " + folder);
        }
        if (!Files.isWritable(Files.exists(file) && !Files.isRegularFile(file) ? file : folder)) {
            throw CommandFailure.usage("cannot write to " + file + ": no permission");
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /** Writes the result; a reader of standard output who has seen enough is no failure. */
    void write(Content content) {
        try {
            if (file.isEmpty()) {
                writeOut(content);
            } else if (Files.exists(file.get()) && !Files.isRegularFile(file.get())) {
                writeTo(Files.newOutputStream(file.get()), content);
            } else {
                replace(Files.exists(file.get()) ? file.get().toRealPath() : file.get(), content);
            }
        } catch (IOException | UncheckedIOException e) {
            String reason = e instanceof UncheckedIOException ? String.valueOf(e.getCause()) : e.toString();
            throw CommandFailure.failed("cannot write the result: " + reason);
        }
    }

    private void writeOut(Content content) throws IOException {
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
            content.writeTo(out);
            out.flush();
        } catch (IOException | UncheckedIOException e) {
            if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
                throw e;
            }
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path fresh = folder(file)
                .resolve(
                        "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Thread cleanUp = new Thread(() -> fresh.toFile().delete());
        Runtime.getRuntime().addShutdownHook(cleanUp);
        try {
            writeTo(Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), content);
            if (Files.exists(file)) {
                keepPermissions(file, fresh);
            }
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
            Runtime.getRuntime().removeShutdownHook(cleanUp);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(to).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void writeTo(OutputStream stream, Content content) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
            content.writeTo(out);
        }
    }
}
