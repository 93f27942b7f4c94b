package org.parley.ingest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line that gives the day of publication, alone or behind the outlet: {@code The Harbour Post, 3 March 2031}. */
record Stamp(LocalDate day, Optional<String> outlet) {
    private static final Pattern NAMED =
            Pattern.compile("(?<name>\\p{Lu}[\\p{L}&.'’ -]{2,50}?) ?[,|·•–—] ?(?<day>[^\\r\\n]{6,60})");
    private static final Set<String> OUTLET_WORDS =
            Resource.rows("outlet-words.txt").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

    /** The stamp that {@code line} is. */
    static Optional<Stamp> of(String line) {
        Optional<LocalDate> alone = PublishedDay.ofStamp(line);
        if (alone.isPresent()) {
            return alone.map(day -> new Stamp(day, Optional.empty()));
        }
        Matcher named = NAMED.matcher(line);
        if (!named.matches()) {
            return Optional.empty();
        }
        String name = named.group("name");
        return PublishedDay.ofStamp(named.group("day"))
                .map(day -> new Stamp(day, Optional.of(name).filter(Stamp::isOutlet)));
    }

    /** Whether {@code name} is made of a word that outlets are named with, so that it is no place. */
    static boolean isOutlet(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(OUTLET_WORDS::contains);
    }
}
