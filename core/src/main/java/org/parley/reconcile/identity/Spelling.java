package org.parley.reconcile.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether two words can be one name in two spellings: accents, transliterations ("Kovalsky", "Kovalskiy"; "Yusuf",
 * "Youssef") and slips of the pen ("Vladimi", "Vladimir"). Pure functions.
 */
public final class Spelling {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern FINAL_Y = Pattern.compile("(?:[iy]y|ij|yi|ii|i|ey|ie)$");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final int LONG_ENOUGH_FOR_ONE_SLIP = 6;
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 9;

    private Spelling() {}

    /** The word in lower case without accents. */
    public static String fold(String word) {
        String decomposed = Normalizer.normalize(word.replace('’', '\'').replace('‘', '\''), Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ı", "i")
                .replace("ß", "ss");
    }

    /** What stays of a folded word when the habits of transliteration are taken away. */
    public static String skeleton(String folded) {
        String plain = folded.replace("'", "")
                .replace("ph", "f")
                .replace("kh", "h")
                .replace("ck", "k")
                .replace("q", "k")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("dj", "j")
                .replace("tch", "ch");
        return DOUBLED.matcher(FINAL_Y.matcher(plain).replaceFirst("y")).replaceAll("$1");
    }

    /** Whether two folded words are one name: the same skeleton, or long, with the same initial and a slip or two apart. */
    public static boolean same(String folded, String other) {
        if (folded.equals(other)) {
            return true;
        }
        String one = skeleton(folded);
        String two = skeleton(other);
        return one.equals(two) || isSlip(one, two) || isSlip(folded, other);
    }

    private static boolean isSlip(String one, String two) {
        int shorter = Math.min(one.length(), two.length());
        if (shorter < LONG_ENOUGH_FOR_ONE_SLIP || one.charAt(0) != two.charAt(0)) {
            return false;
        }
        int allowed = shorter < LONG_ENOUGH_FOR_TWO_SLIPS ? 1 : 2;
        return Math.abs(one.length() - two.length()) <= allowed && distance(one, two) <= allowed;
    }

    /** Levenshtein distance. */
    static int distance(String one, String two) {
        int[] previous = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[two.length() + 1];
            current[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[two.length()];
    }
}
