package org.parley.reading.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.reading.TimeExpression;

/**
 * One line of {@code rules.txt}.
 *
 * @param order its place in the file
 * @param classes by group of the pattern, the word class that fills it: {@code month2} is a {@code month}
 */
record TimeRule(
        int order,
        TimeExpression.Type type,
        Normaliser normaliser,
        int shift,
        Pattern pattern,
        Map<String, String> classes,
        Vocabulary vocabulary) {
    private static final Pattern WORD_CLASS = Pattern.compile("\\{([a-z]+)(\\d?)}");
    private static final String WORD_START = "(?<![\\p{L}\\p{N}$€£¥_]|\\p{N}[.,:/-])";
    private static final String WORD_END = "(?![\\p{L}\\p{N}_%]|[.,:/]\\p{N})";

    TimeRule {
        if (!classes.keySet().containsAll(normaliser.words())) {
            throw new IllegalArgumentException(normaliser + " needs " + normaliser.words() + " in " + pattern);
        }
    }

    static TimeRule parse(int order, List<String> row, Vocabulary vocabulary) {
        String[] normaliser = row.get(1).split(" ", -1);
        Map<String, String> classes = new LinkedHashMap<>();
        Matcher matcher = WORD_CLASS.matcher(Spacing.loosen(row.get(2)));
        StringBuilder pattern = new StringBuilder(WORD_START).append("(?:");
        while (matcher.find()) {
            String group = matcher.group(1) + matcher.group(2);
            String words = "(?<" + group + ">" + vocabulary.pattern(matcher.group(1)) + ")";
            classes.put(group, matcher.group(1));
            matcher.appendReplacement(pattern, Matcher.quoteReplacement(words));
        }
        matcher.appendTail(pattern).append(")").append(WORD_END);
        return new TimeRule(
                order,
                TimeExpression.Type.valueOf(row.get(0)),
                Normaliser.valueOf(normaliser[0]),
                normaliser.length > 1 ? Integer.parseInt(normaliser[1]) : 0,
                Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                Map.copyOf(classes),
                vocabulary);
    }

    /** Hands over every stretch of {@code text} that the pattern matches. */
    void find(String text, Consumer<Found> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.accept(new Found(this, matcher.start(), matcher.end(), words(matcher)));
        }
    }

    private Map<String, String> words(Matcher matcher) {
        Map<String, String> words = new LinkedHashMap<>();
        classes.forEach((group, name) -> {
            String printed = matcher.group(group);
            if (printed != null) {
                words.put(group, vocabulary.value(name, printed));
            }
        });
        return words;
    }
}
