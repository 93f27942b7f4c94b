package org.parley.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.parley.model.Problem;

/**
 * Finds the files behind the paths that a caller gives: folders with all below them, in the order of their paths, hidden
 * files and those named README left out.
 */
final class Sources {
    private static final Pattern README = Pattern.compile("README(\\..*)?", Pattern.CASE_INSENSITIVE);

    private final InputStream standardInput;
    private final Consumer<Source> found;
    private final Consumer<Problem> problems;

    Sources(InputStream standardInput, Consumer<Source> found, Consumer<Problem> problems) {
        this.standardInput = standardInput;
        this.found = found;
        this.problems = problems;
    }

    /** Passes on every file behind {@code given}, or a problem where there is none. */
    void find(String given) {
        if (given.equals("-")) {
            found.accept(new Source("-", "standard-input", Optional.empty(), -1, this::standardInput));
            return;
        }
        try {
            find(given, Path.of(given));
        } catch (InvalidPathException e) {
            problem(given, Problem.Kind.NOT_FOUND, "not a path on this system: check the spelling");
        }
    }

    private void find(String given, Path path) {
        if (Files.isDirectory(path)) {
            folder(given, path);
        } else if (Files.isRegularFile(path)) {
            file(given, path);
        } else if (Files.exists(path)) {
            found.accept(new Source(given, nameOf(path), Optional.empty(), -1, () -> Files.newInputStream(path)));
        } else {
            problem(given, Problem.Kind.NOT_FOUND, "no such file or folder: check the path");
        }
    }

    private void file(String uri, Path path) {
        try {
            found.accept(new Source(
                    uri,
                    nameOf(path),
                    Optional.of(path.toRealPath()),
                    Files.size(path),
                    () -> Files.newInputStream(path)));
        } catch (IOException e) {
            problem(uri, Problem.Kind.UNREADABLE, "cannot be read: " + reason(e));
        }
    }

    private void folder(String given, Path folder) {
        Walk walk = new Walk(given, folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            problem(given, Problem.Kind.UNREADABLE, "the folder cannot be read: " + reason(e));
        }
        walk.entries.sort(Comparator.comparing(Entry::uri));
        walk.entries.forEach(Entry::pass);
    }

    private InputStream standardInput() {
        return new FilterInputStream(standardInput) {
            @Override
            public void close() {
                // It belongs to the caller.
            }
        };
    }

    private void problem(String uri, Problem.Kind kind, String detail) {
        problems.accept(new Problem(uri, kind, detail));
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The system's reason in a few words, without the path. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is gone, or a link that leads nowhere";
        }
        if (e instanceof FileSystemLoopException) {
            return "a link that leads back to a folder above it";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.replaceAll("\\s+", " ");
    }

    /** Something inside a folder, and what is to be done with it when its turn has come. */
    private record Entry(String uri, Runnable step) {
        void pass() {
            step.run();
        }
    }

    /** Collects what stands in a folder; hidden files and folders, and what tells of the folder, are left out. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final String given;
        private final Path folder;
        private final List<Entry> entries = new ArrayList<>();

        Walk(String given, Path folder) {
            this.given = given.length() > 1 && given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean skipped = !directory.equals(folder) && isHidden(directory);
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !isReadme(file)) {
                entries.add(entry(uri(file), file, attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!isHidden(file)) {
                String uri = uri(file);
                String detail = "cannot be read: " + reason(e);
                entries.add(new Entry(uri, () -> problem(uri, Problem.Kind.UNREADABLE, detail)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, java.io.IOException e) {
            if (e != null) {
                String uri = uri(directory);
                String detail = "not all of the folder could be read: " + reason(e);
                entries.add(new Entry(uri, () -> problem(uri, Problem.Kind.UNREADABLE, detail)));
            }
            return FileVisitResult.CONTINUE;
        }

        private Entry entry(String uri, Path file, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile()) {
                String detail = "a pipe or device, not a file: name it on its own to read it";
                return new Entry(uri, () -> problem(uri, Problem.Kind.UNREADABLE, detail));
            }
            return new Entry(uri, () -> file(uri, file));
        }

        private boolean isHidden(Path path) {
            return nameOf(path).startsWith(".");
        }

        /** Whether it tells of the folder, and so is no report of its own. */
        private boolean isReadme(Path path) {
            return README.matcher(nameOf(path)).matches();
        }

        private String uri(Path file) {
            StringBuilder uri = new StringBuilder(given);
            for (Path part : folder.relativize(file)) {
                uri.append(uri.toString().endsWith("/") ? "" : "/").append(part);
            }
            return uri.toString();
        }
    }
}
