package org.parley.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.text.Span;

/**
 * The place, day and agency that open an agency report: {@code GENEVA, March 3. /TASS/.}, {@code LAGOS (Reuters) -}.
 *
 * @param agency as the outlet is known by, when the line names one
 */
record Dateline(Span span, Optional<String> agency) {
    private static final Map<String, String> AGENCIES = Resource.rows("agencies.txt").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(row.size() - 1)));

    private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]{1,30}(?:[ ,/]{1,2}\\p{Lu}[\\p{L}.'’-]{0,30}){0,4}";
    private static final String CAPITAL_PLACE =
            "\\p{Lu}[\\p{Lu}.'’-]{2,30}(?:[ ,/]{1,2}\\p{Lu}[\\p{L}.'’-]{0,30}){0,4}";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}\\.?";
    private static final String REGION = "(?: /\\p{Lu}[\\p{L} -]{2,30}/)?";
    private static final String DAY =
            REGION + "(?:,? (?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?\\.?)?";
    private static final String DASH = "[-–—]{1,2}";
    private static final Pattern SLASHES = pattern(PLACE + DAY + ",? /(?<agency>[\\p{L} -]{2,20})/\\.?");
    private static final Pattern BRACKETS = pattern(PLACE + DAY + ",? ?\\((?<agency>[\\p{L}. -]{2,20})\\) ?" + DASH);
    private static final Pattern BARE = pattern(CAPITAL_PLACE + DAY + " " + DASH + "(?=\\s+[\\p{Lu}\"“‘'])");

    /** A blank in {@code regex} stands for blanks of any kind. */
    private static Pattern pattern(String regex) {
        return Pattern.compile(regex.replace(" ", "\\s"), Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * The dateline that {@code paragraph} begins with.
     *
     * @param bare whether it may do without an agency
     */
    static Optional<Dateline> at(String text, Span paragraph, boolean bare) {
        for (Pattern pattern : bare ? List.of(SLASHES, BRACKETS, BARE) : List.of(SLASHES, BRACKETS)) {
            Matcher matcher = pattern.matcher(text).region(paragraph.start(), paragraph.end());
            if (matcher.lookingAt() && matcher.end() < paragraph.end()) {
                Optional<String> named = pattern.equals(BARE) ? Optional.empty() : Optional.of(matcher.group("agency"));
                if (named.isEmpty() || isAgency(named.get(), matcher.group())) {
                    Span span = new Span(paragraph.start(), matcher.end());
                    return Optional.of(new Dateline(span, named.map(name -> AGENCIES.getOrDefault(name, name))));
                }
            }
        }
        return Optional.empty();
    }

    /** One that is listed, or has a name that only outlets have, behind a place in capitals. */
    private static boolean isAgency(String name, String line) {
        String place = line.substring(0, Math.min(line.length(), 3));
        return AGENCIES.containsKey(name) || (Stamp.isOutlet(name) && place.equals(place.toUpperCase(Locale.ROOT)));
    }
}
