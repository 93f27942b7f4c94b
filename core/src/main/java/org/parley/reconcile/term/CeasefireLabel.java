package org.parley.reconcile.term;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Ceasefire;

/** A short name for a ceasefire: "30-hour unilateral ceasefire". */
final class CeasefireLabel {
    private static final Pattern DURATION = Pattern.compile("P(?:(\\d+)([YMWD])|T(\\d+)([HM]))");

    private CeasefireLabel() {}

    static String of(Set<Ceasefire.Kind> kinds, Optional<String> duration) {
        StringBuilder label = new StringBuilder();
        duration.flatMap(CeasefireLabel::inWords)
                .ifPresent(words -> label.append(words).append(' '));
        kinds.forEach(kind -> label.append(kind.name().toLowerCase(Locale.ROOT)).append(' '));
        return label.append("ceasefire").toString();
    }

    private static Optional<String> inWords(String iso) {
        Matcher matcher = DURATION.matcher(iso);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return matcher.group(1) != null
                ? Optional.of(matcher.group(1) + "-" + unit(matcher.group(2)))
                : Optional.of(matcher.group(3) + "-" + (matcher.group(4).equals("H") ? "hour" : "minute"));
    }

    private static String unit(String letter) {
        return switch (letter) {
            case "Y" -> "year";
            case "M" -> "month";
            case "W" -> "week";
            default -> "day";
        };
    }
}
