package org.parley.reconcile.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.lexicon.WordList;

/** An office in the form in which two reports can be compared: "Defense Minister" and "minister of defence" are one. */
final class OfficeTitle {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final List<List<String>> WORDS = WordList.rows("office-words");
    private static final WordList EXCLUSIVE = WordList.load("exclusive-titles");
    private static final Map<String, List<String>> STATES_BY_OFFICE = statesByOffice();

    private OfficeTitle() {}

    /** {@code printed} in lower case, article and spelling habits taken away. */
    static String normal(String printed) {
        String title = " " + SPACES.matcher(Spelling.fold(printed).strip()).replaceAll(" ") + " ";
        if (title.startsWith(" the ")) {
            title = title.substring(4);
        }
        for (List<String> row : WORDS) {
            title = title.replace(" " + row.get(0) + " ", " " + row.get(1) + " ");
        }
        return title.strip();
    }

    /** The one of {@code mentioned} states that calls an office so; empty for titles that any state may have. */
    static Optional<String> stateOf(String printed, Iterable<String> mentioned) {
        List<String> states =
                STATES_BY_OFFICE.getOrDefault(Spelling.fold(printed).strip(), List.of());
        String only = null;
        for (String state : mentioned) {
            if (states.contains(state)) {
                if (only != null && !only.equals(state)) {
                    return Optional.empty();
                }
                only = state;
            }
        }
        return Optional.ofNullable(only);
    }

    /** Whether only a holder is called so: "the prime minister", but not "the diplomat". */
    static boolean isExclusive(String title) {
        String normal = normal(title);
        return EXCLUSIVE.contains(normal.substring(normal.lastIndexOf(' ') + 1));
    }

    /** Whether a holder of {@code office} can be called {@code title}: "the minister" for a foreign minister. */
    static boolean canBeCalled(String office, String title) {
        return List.of(normal(office).split(" ", -1))
                .containsAll(List.of(normal(title).split(" ", -1)));
    }

    private static Map<String, List<String>> statesByOffice() {
        Map<String, List<String>> states = new HashMap<>();
        for (List<String> row : WordList.rows("state-offices")) {
            states.put(row.get(0), List.of(row.get(1).split("\\s*;\\s*", -1)));
        }
        return Map.copyOf(states);
    }
}
