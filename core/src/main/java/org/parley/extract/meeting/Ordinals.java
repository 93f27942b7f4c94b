package org.parley.extract.meeting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.reading.Word;

/** Numbers in a series: "fourth", "14th". */
final class Ordinals {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");
    private static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private Ordinals() {}

    /** The number that {@code word} stands for, or 0. */
    static int value(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        String plain = form.endsWith("-round") ? form.substring(0, form.length() - "-round".length()) : form;
        Matcher figures = FIGURES.matcher(plain);
        return figures.matches() ? Integer.parseInt(figures.group(1)) : WORDS.indexOf(plain) + 1;
    }
}
