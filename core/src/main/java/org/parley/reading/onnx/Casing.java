package org.parley.reading.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.text.Token;

/**
 * How the words of one report are written where capitals mean something. In headlines in capitals or with a capital on
 * every word they mean nothing; the running text of the same report tells which of those words are names.
 */
final class Casing {
    /** Words that no headline style takes for names. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "from", "by", "with",
            "as", "into", "over", "after", "before", "amid", "is", "are", "was", "were", "be", "not", "no", "it", "its",
            "he", "his", "she", "her", "they", "their", "we", "our", "you", "your", "that", "this", "if", "says", "say",
            "will", "has", "have", "had", "than", "up", "out", "off", "new", "could", "would", "can", "may");

    private final Map<String, Integer> lower = new HashMap<>();
    private final Map<String, Map<String, Integer>> capitalised = new HashMap<>();

    private Casing() {}

    /** What the sentences of one report show. */
    static Casing of(List<List<Token>> sentences) {
        Casing casing = new Casing();
        for (List<Token> sentence : sentences) {
            if (HeadlineStyle.of(sentence) == HeadlineStyle.NONE) {
                // The first word has its capital from its place.
                sentence.stream().skip(1).map(Token::form).forEach(casing::count);
            }
        }
        return casing;
    }

    private void count(String form) {
        String key = form.toLowerCase(Locale.ROOT);
        if (form.length() > 40 || !Character.isLetter(form.charAt(0))) {
            return;
        }
        if (form.equals(key)) {
            lower.merge(key, 1, Integer::sum);
        } else {
            capitalised.computeIfAbsent(key, word -> new HashMap<>()).merge(form, 1, Integer::sum);
        }
    }

    /** The forms of {@code sentence} as running text would have them; each as long as the token. */
    List<String> forms(List<Token> sentence) {
        HeadlineStyle style = HeadlineStyle.of(sentence);
        return sentence.stream().map(token -> form(token.form(), style)).toList();
    }

    private String form(String form, HeadlineStyle style) {
        if (style == HeadlineStyle.NONE || !Character.isUpperCase(form.charAt(0))) {
            return form;
        }
        String key = form.toLowerCase(Locale.ROOT);
        if (key.length() != form.length()) {
            return form;
        }
        Map<String, Integer> names = capitalised.getOrDefault(key, Map.of());
        int asName = names.values().stream().mapToInt(Integer::intValue).sum();
        if (lower.getOrDefault(key, 0) > asName) {
            return key;
        }
        if (style == HeadlineStyle.CAPITALISED) {
            return form;
        }
        return asName > 0 ? mostFrequent(names) : guess(form, key);
    }

    private static String mostFrequent(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static String guess(String form, String key) {
        if (SMALL.contains(key) || form.contains(".")) {
            return form.contains(".") ? form : key;
        }
        return form.charAt(0) + key.substring(1);
    }
}
