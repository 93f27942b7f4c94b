package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the budget of CONTRIBUTING.md: files and methods that fit a reader, and nothing that ties us to one machine. */
class SourceBudgetTest {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;
    private static final int FEWEST_FILES = 100;
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.])(?:/(?:work|home|root|tmp|Users|scr|mnt)/|[A-Z]:\\\\)\\w");
    private static final Path ROOT = Path.of(System.getProperty("parley.root", ".."));

    @Test
    void keepsFilesShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        List<Path> sources = sources();
        for (Path file : sources) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(ROOT.relativize(file) + ": " + lines + " lines");
            }
        }

        assertThat(sources).hasSizeGreaterThan(FEWEST_FILES);
        assertThat(tooLong).isEmpty();
    }

    @Test
    void keepsMethodsOfShippedCodeShort() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        MethodLengths lengths;
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(shipped()));
            lengths = new MethodLengths(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree file : task.parse()) {
                lengths.scan(file, file);
            }
        }

        assertThat(lengths.methods).isGreaterThan(FEWEST_FILES);
        assertThat(lengths.tooLong).isEmpty();
    }

    private static final class MethodLengths extends TreeScanner<@Nullable Object, CompilationUnitTree> {
        private final SourcePositions positions;
        private final List<String> tooLong = new ArrayList<>();
        private int methods;

        private MethodLengths(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Object visitMethod(MethodTree method, CompilationUnitTree file) {
            if (method.getBody() != null) {
                methods++;
                long lines = lines(method, file);
                if (lines > LONGEST_METHOD) {
                    tooLong.add(file.getSourceFile().getName() + " " + method.getName() + ": " + lines + " lines");
                }
            }
            return super.visitMethod(method, file);
        }

        private long lines(MethodTree method, CompilationUnitTree file) {
            long first = positions.getStartPosition(file, method.getBody());
            long last = positions.getEndPosition(file, method.getBody());
            return file.getLineMap().getLineNumber(last) - file.getLineMap().getLineNumber(first) + 1;
        }
    }

    @Test
    void tiesShippedCodeAndLexiconsToNoMachine() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(List.of("core/src/main", "app/src/main"), "")) {
            String name = file.toString();
            if (name.endsWith(".onnx") || name.endsWith(".png")) {
                continue;
            }
            if (MACHINE_PATH.matcher(Files.readString(file)).find()) {
                found.add(ROOT.relativize(file).toString());
            }
        }

        assertThat(found).isEmpty();
    }

    private static List<Path> shipped() throws IOException {
        return files(List.of("core/src/main", "app/src/main"), ".java");
    }

    private static List<Path> sources() throws IOException {
        return files(
                List.of("core/src/main", "core/src/test", "app/src/main", "app/src/test", "bench/src/main"), ".java");
    }

    private static List<Path> files(List<String> folders, String ending) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : folders) {
            Path below = ROOT.resolve(folder);
            if (Files.isDirectory(below)) {
                try (Stream<Path> files = Files.walk(below)) {
                    files.filter(file -> file.toString().endsWith(ending))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .forEach(all::add);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
        return all;
    }
}
