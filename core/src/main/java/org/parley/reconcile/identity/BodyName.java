package org.parley.reconcile.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.lexicon.States;

/**
 * The name of an organisation, cut into the state or body it belongs to and the rest: "the Russian Foreign Ministry".
 *
 * @param owner as printed
 * @param rest folded, without article
 */
record BodyName(Optional<String> owner, String rest) {
    private static final String PREFIX = "organisation:";
    private static final Pattern SPACES = Pattern.compile("[\\s\\-–]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*");
    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 8;
    private static final List<String> SKIPPED = List.of("of", "the", "and", "for", "in", "on", "de", "to");

    static BodyName of(String printed, Optional<String> of) {
        String name =
                IN_BRACKETS.matcher(NounPhrase.bare(printed)).replaceAll(" ").strip();
        if (of.isEmpty()) {
            int space = name.indexOf(' ');
            int second = name.indexOf(' ', space + 1);
            for (int cut : new int[] {second, space}) {
                if (cut > 0 && States.world().find(name.substring(0, cut)).isPresent()) {
                    return new BodyName(Optional.of(name.substring(0, cut)), folded(name.substring(cut + 1)));
                }
            }
        }
        return new BodyName(of, folded(name));
    }

    private static String folded(String name) {
        return SPACES.matcher(Spelling.fold(name.replace(".", "")).strip()).replaceAll(" ");
    }

    /** Equal for the same name of the same owner, in every report. */
    String key() {
        String of = owner.map(printed ->
                        States.world().find(printed).map(States.Match::state).orElse(Spelling.fold(printed)))
                .map(state -> state.toLowerCase(Locale.ROOT) + "|")
                .orElse("");
        return PREFIX + of + rest;
    }

    /** Whether {@code key} is of the same body: the name itself under an owner, its acronym, or what it is the acronym of. */
    static boolean isSameBody(String key, BodyName name) {
        if (!key.startsWith(PREFIX)) {
            return false;
        }
        String known = key.substring(PREFIX.length());
        String knownRest = known.substring(known.indexOf('|') + 1);
        return knownRest.equals(name.rest())
                || isAcronym(name.rest(), known.replace('|', ' '))
                || isAcronym(known, name.rest());
    }

    private static boolean isAcronym(String acronym, String full) {
        if (acronym.length() < SHORTEST_ACRONYM || acronym.length() > LONGEST_ACRONYM || acronym.indexOf(' ') >= 0) {
            return false;
        }
        return acronym.equals(initials(full, false)) || acronym.equals(initials(full, true));
    }

    private static String initials(String full, boolean all) {
        StringBuilder initials = new StringBuilder();
        Arrays.stream(full.split(" ", -1))
                .filter(word -> !word.isEmpty() && (all || !SKIPPED.contains(word)))
                .forEach(word -> initials.append(word.charAt(0)));
        return initials.length() < SHORTEST_ACRONYM ? "" : initials.toString();
    }
}
