package org.parley;

import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the arrows of ARCHITECTURE.md: who may import whom, and which foreign library is known where. */
class ArchitectureTest {
    private static final String ROOT = "org.parley";

    /** Far below what there is: a pattern that matches nothing must not pass. */
    private static final int FEWEST_CLASSES = 100;

    /** What each package may import besides itself. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("model", Set.of("text")),
            Map.entry("lexicon", Set.of("text", "model")),
            Map.entry("ingest", Set.of("text", "model", "lexicon")),
            Map.entry("reading", Set.of("text", "model", "lexicon")),
            Map.entry("extract", Set.of("text", "model", "lexicon", "reading")),
            Map.entry("reconcile", Set.of("text", "model", "lexicon")),
            Map.entry("contract", Set.of("text", "model", "lexicon")),
            Map.entry("evaluate", Set.of("text", "model", "lexicon", "contract")),
            Map.entry(
                    "pipeline",
                    Set.of(
                            "text",
                            "model",
                            "lexicon",
                            "ingest",
                            "reading",
                            "extract",
                            "reconcile",
                            "contract",
                            "evaluate")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(ROOT);

    @Test
    void seesTheClassesOfEveryPackage() {
        Set<String> found = CLASSES.stream().map(ArchitectureTest::part).collect(Collectors.toCollection(TreeSet::new));

        assertThat(CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
        assertThat(found).containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @Test
    void importsOnlyAlongTheArrows() {
        List<String> wrong = CLASSES.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::isAgainstTheArrows)
                .map(Dependency::getDescription)
                .sorted()
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static boolean isAgainstTheArrows(Dependency dependency) {
        if (!dependency.getTargetClass().getPackageName().startsWith(ROOT + ".")) {
            return false;
        }
        String from = part(dependency.getOriginClass());
        String to = part(dependency.getTargetClass());
        return !from.equals(to) && !ARROWS.getOrDefault(from, Set.of()).contains(to);
    }

    /** The first package below the root: {@code reading} of {@code org.parley.reading.onnx}. */
    private static String part(JavaClass each) {
        return each.getPackageName().substring(ROOT.length() + 1).split("\\.", -1)[0];
    }

    @ParameterizedTest
    @CsvSource({
        "ai.onnxruntime, org.parley.reading.onnx",
        "org.jsoup, org.parley.ingest",
        "net.dankito.readability4j, org.parley.ingest",
        "opennlp, org.parley.ingest",
        "com.fasterxml.jackson, org.parley.ingest org.parley.contract org.parley.evaluate org.parley.reading.onnx"
    })
    void knowsEachForeignLibraryInItsPlaceOnly(String library, String homes) {
        assertThat(List.of(homes.split(" ", -1))).containsAll(packagesThatUse(library));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ai.onnxruntime", "opennlp", "com.fasterxml.jackson", "org.jsoup", "net.dankito.readability4j"})
    void seesForeignLibrariesAtAll(String library) {
        assertThat(packagesThatUse(library)).isNotEmpty();
    }

    private static Set<String> packagesThatUse(String library) {
        return CLASSES.stream()
                .filter(each -> each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(used -> used.getTargetClass().getPackageName().startsWith(library)))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void printsNothingAndLogsNothing() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void throwsNoGenericExceptions() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }

    @Test
    void saysOfEachPackageWhatItIsForAndThatNothingIsNull() {
        Set<String> silent = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(each -> each.tryGetPackageInfo()
                        .map(info -> !info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .orElse(true))
                .map(each -> each.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(silent).isEmpty();
    }
}
