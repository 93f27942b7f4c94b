package org.parley.evaluate;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.lexicon.WordList;

/** When two names count as the same. Keeps what it has normalised: for one thread, for one evaluation. */
final class Names {
    private static final List<Set<String>> GROUPS = WordList.rows("/org/parley/evaluate/same-names").stream()
            .map(Set::copyOf)
            .toList();
    private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}_' ]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) +");
    private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}_])");
    private static final Pattern SPACES = Pattern.compile(" +");

    /** The one combining character that sorts after all others in a normalised text. */
    private static final int LAST_COMBINING = 0x345;

    private record Normal(String text, List<String> words) {
        String first() {
            return words.get(0);
        }

        String last() {
            return words.get(words.size() - 1);
        }
    }

    private final Map<String, Normal> known = new HashMap<>();

    /** Lower case, without accents, punctuation, a leading article and possessive endings. */
    static String normal(String name) {
        String bare = withoutAccents(
                        Normalizer.normalize(name, Normalizer.Form.NFKD).replace('’', '\''))
                .toLowerCase(Locale.ROOT);
        String words = NOT_NAME.matcher(bare).replaceAll(" ").strip();
        String kept =
                POSSESSIVE.matcher(ARTICLE.matcher(words).replaceFirst("")).replaceAll("");
        return SPACES.matcher(kept).replaceAll(" ").strip();
    }

    private static String withoutAccents(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(character -> !combines(character)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /**
     * Whether {@code character} has a canonical combining class other than 0. Java does not tell the class, but it sorts
     * combining characters by it: any that combines is moved before the last of all.
     */
    private static boolean combines(int character) {
        int type = Character.getType(character);
        if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
            return false;
        }
        String pair = Character.toString(LAST_COMBINING) + Character.toString(character);
        return character == LAST_COMBINING || !Normalizer.isNormalized(pair, Normalizer.Form.NFD);
    }

    /** Whether both may stand for one somebody: equal, in one group, or a surname beside the full name. */
    boolean same(String one, String other) {
        Normal a = known.computeIfAbsent(one, Names::read);
        Normal b = known.computeIfAbsent(other, Names::read);
        if (a.text().isEmpty() || b.text().isEmpty()) {
            return false;
        }
        if (a.text().equals(b.text()) || inOneGroup(a.text(), b.text())) {
            return true;
        }
        boolean full = a.words().size() > 1 && b.words().size() > 1;
        return full ? sameFullName(a, b) : surnameOf(a, b);
    }

    private static Normal read(String name) {
        String normal = normal(name);
        return new Normal(normal, List.of(normal.split(" ", -1)));
    }

    private static boolean inOneGroup(String a, String b) {
        return GROUPS.stream().anyMatch(group -> group.contains(a) && group.contains(b));
    }

    private static boolean sameFullName(Normal a, Normal b) {
        return a.last().equals(b.last())
                && a.first().codePointAt(0) == b.first().codePointAt(0);
    }

    private static boolean surnameOf(Normal a, Normal b) {
        Normal shorter = b.words().size() < a.words().size() ? b : a;
        Normal longer = shorter.equals(a) ? b : a;
        return shorter.words().size() == 1
                && shorter.text().codePointCount(0, shorter.text().length()) > 3
                && shorter.text().equals(longer.last());
    }
}
