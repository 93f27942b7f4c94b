package org.parley.extract.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;

/** Who in a report is shown to be a man or a woman, by honorific or office; unknown for most. Immutable. */
final class Genders {
    private static final Set<String> MALE = words("male");
    private static final Set<String> FEMALE = words("female");

    private final Set<String> men;
    private final Set<String> women;

    private Genders(Set<String> men, Set<String> women) {
        this.men = men;
        this.women = women;
    }

    static Genders of(List<Mention> mentions) {
        return new Genders(surnames(mentions, MALE), surnames(mentions, FEMALE));
    }

    boolean isMale(Mention mention) {
        return shows(mention, MALE)
                || mention.name().map(Genders::surname).filter(men::contains).isPresent();
    }

    boolean isFemale(Mention mention) {
        return shows(mention, FEMALE)
                || mention.name().map(Genders::surname).filter(women::contains).isPresent();
    }

    private static Set<String> surnames(List<Mention> mentions, Set<String> marks) {
        Set<String> surnames = new HashSet<>();
        mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && shows(mention, marks))
                .forEach(mention -> mention.name().map(Genders::surname).ifPresent(surnames::add));
        return Set.copyOf(surnames);
    }

    private static boolean shows(Mention mention, Set<String> marks) {
        String words = mention.text() + " " + mention.office().orElse("");
        for (String word : words.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (marks.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String gender) {
        return WordList.rows("genders").stream()
                .filter(row -> row.get(1).equals(gender))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
