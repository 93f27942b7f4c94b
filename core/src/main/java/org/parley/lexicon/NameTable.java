package org.parley.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that stand for a named whole, from a resource file with the columns owner, form, words. Accents, full stops and a
 * leading "the" do not matter. Case does: a word counts from a capital initial on, and a word that is written in capitals
 * throughout ("US", "WHO") only in capitals, so that neither "turkey" nor "us" is a state. Immutable.
 */
final class NameTable {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LONGEST_ACRONYM = 7;

    /** What a word stands for, and how. */
    record Entry(String owner, States.Form form, boolean capitals) {}

    private final Map<String, Entry> byWord;

    private NameTable(Map<String, Entry> byWord) {
        this.byWord = byWord;
    }

    /** The table in the resource {@code NAME.txt}; the first line that holds a word wins. */
    static NameTable load(String name) {
        Map<String, Entry> byWord = new HashMap<>();
        for (var row : WordList.rows(name)) {
            States.Form form = States.Form.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            for (String word : row.get(2).split("\\s*;\\s*", -1)) {
                byWord.putIfAbsent(key(plain(word)), new Entry(row.get(0), form, isAcronym(plain(word))));
            }
        }
        return new NameTable(Map.copyOf(byWord));
    }

    Optional<Entry> find(String words) {
        String plain = plain(words);
        if (plain.isEmpty() || !(Character.isUpperCase(plain.charAt(0)) || Character.isDigit(plain.charAt(0)))) {
            return Optional.empty();
        }
        return Optional.ofNullable(byWord.get(key(plain)))
                .filter(entry -> !entry.capitals() || isAcronym(plain) || plain.indexOf(' ') >= 0);
    }

    /** The words without accents, full stops, possessive and leading article. */
    static String plain(String words) {
        String straight = words.strip().replace(".", "").replace('’', '\'').replace('‘', '\'');
        String bare = ACCENTS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD))
                .replaceAll("");
        if (bare.endsWith("'s")) {
            bare = bare.substring(0, bare.length() - 2);
        }
        return bare.regionMatches(true, 0, "the ", 0, 4) ? bare.substring(4).strip() : bare;
    }

    private static String key(String plain) {
        return plain.toLowerCase(Locale.ROOT).replace("'", "");
    }

    private static boolean isAcronym(String plain) {
        return plain.length() <= LONGEST_ACRONYM
                && plain.indexOf(' ') < 0
                && plain.equals(plain.toUpperCase(Locale.ROOT));
    }
}
