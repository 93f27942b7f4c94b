package org.parley.ingest;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.parley.model.Problem;

/**
 * The language of a text. English is known by its function words, which costs next to nothing; only where these leave
 * doubt is the statistical model asked, which is loaded at the first such text.
 */
final class Language {
    static final String ENGLISH = "en";
    static final String UNDETERMINED = "und";

    private static final Set<String> FUNCTION_WORDS =
            Resource.rows("english.txt").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    private static final int SAMPLE = 6000;
    /** Below this many letters nothing is certain. */
    private static final int FEWEST_LETTERS = 40;

    private static final double SURELY_ENGLISH = 0.28;
    private static final double ENGLISH_IF_DECLARED = 0.15;
    private static final double HARDLY_ENGLISH = 0.12;

    private Language() {}

    /**
     * The ISO 639-1 code of {@code text}; {@code und} where it is too short to tell.
     *
     * @param declared what the input says its language is
     */
    static String of(String text, Optional<String> declared) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (sample.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return UNDETERMINED;
        }
        double share = shareOfFunctionWords(sample);
        boolean declaredEnglish = declared.filter(
                        code -> code.toLowerCase(Locale.ROOT).startsWith(ENGLISH))
                .isPresent();
        if (share >= (declaredEnglish ? ENGLISH_IF_DECLARED : SURELY_ENGLISH)) {
            return ENGLISH;
        }
        String detected = Model.LOADED.detect(sample);
        // On lists of names and numbers the model guesses wildly, while hardly a word of other languages is English.
        return share < HARDLY_ENGLISH || detected.equals(ENGLISH) ? detected : ENGLISH;
    }

    /** Refuses text that is surely not English. */
    static void refuseOther(String code) throws Rejection {
        if (!code.equals(ENGLISH) && !code.equals(UNDETERMINED)) {
            String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
            throw new Rejection(
                    Problem.Kind.NOT_ENGLISH, "the text is in " + name + " (" + code + "): only English is read");
        }
    }

    private static double shareOfFunctionWords(String sample) {
        List<String> words = Arrays.stream(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        long function = words.stream().filter(FUNCTION_WORDS::contains).count();
        return words.isEmpty() ? 0 : (double) function / words.size();
    }

    /** The statistical model, loaded when first asked for. */
    private static final class Model {
        static final Model LOADED = new Model();

        private static final String FILE = "/langdetect-183.bin";

        private final LanguageDetector detector;
        private final Map<String, String> shortCodes = Arrays.stream(Locale.getISOLanguages())
                .collect(Collectors.toMap(
                        code -> Locale.forLanguageTag(code).getISO3Language(),
                        Function.identity(),
                        (first, second) -> first));

        Model() {
            try (var in = Language.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("the language model is missing from the build");
                }
                detector = new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new IllegalStateException("the language model cannot be read", e);
            }
        }

        synchronized String detect(String sample) {
            String code = detector.predictLanguage(sample).getLang();
            return shortCodes.getOrDefault(code.equals("cmn") ? "zho" : code, code);
        }
    }
}
