package org.parley.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Full days in the ways that pages and feeds write them: ISO 8601, RFC 1123, {@code 3 March 2031}, {@code March 3,
 * 2031}. The day is the one written, in the writer's own time zone. A form that can be read two ways is not read.
 */
final class PublishedDay {
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final String MONTH =
            "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final List<Pattern> FORMS = List.of(
            form("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?=\\D|$)"),
            form(YEAR + "/(?<month>\\d\\d)/(?<day>\\d\\d)(?=\\D|$)"),
            form(YEAR + "(?<month>\\d\\d)(?<day>\\d\\d)(?=T|$)"),
            form(DAY + "(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR),
            form(MONTH + " " + DAY + ",? " + YEAR));
    private static final Pattern EPOCH = Pattern.compile("\\d{10}(\\d{3})?");
    private static final Set<String> STAMP_WORDS =
            Resource.rows("datestamp.txt").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    /** A line of more characters says more than a day. */
    static final int LONGEST_STAMP = 120;

    private PublishedDay() {}

    private static Pattern form(String regex) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + regex + "(?!\\p{L}{2})", Pattern.CASE_INSENSITIVE);
    }

    /** The first full day in {@code words}. */
    static Optional<LocalDate> in(String words) {
        return FORMS.stream()
                .map(form -> form.matcher(words))
                .filter(Matcher::find)
                .flatMap(match -> day(match).stream())
                .findFirst();
    }

    /** The day of a field that holds nothing but a time: text, or seconds or milliseconds since 1970. */
    static Optional<LocalDate> ofField(String value) {
        Matcher epoch = EPOCH.matcher(value.strip());
        if (!epoch.matches()) {
            return in(value);
        }
        long number = Long.parseLong(epoch.group());
        long seconds = epoch.group(1) == null ? number : number / 1000;
        return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }

    /** The day of a line that gives nothing but the day of publication: {@code Published: 3 March 2031, 10:15 GMT}. */
    static Optional<LocalDate> ofStamp(String line) {
        if (line.length() > LONGEST_STAMP || line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String rest = line;
        for (Pattern form : FORMS) {
            rest = form.matcher(rest).replaceAll(" ");
        }
        boolean bare = Pattern.compile("[^\\p{L}.]+")
                .splitAsStream(rest)
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("^\\.+|\\.+$", ""))
                .allMatch(word -> word.length() < 2 || STAMP_WORDS.contains(word));
        return bare && !rest.equals(line) ? in(line) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher match) {
        try {
            int year = Integer.parseInt(match.group("year"));
            return Optional.of(LocalDate.of(year, month(match.group("month")), Integer.parseInt(match.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.toLowerCase(Locale.ROOT)) / 4 + 1;
    }
}
