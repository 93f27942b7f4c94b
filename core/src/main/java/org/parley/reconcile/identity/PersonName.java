package org.parley.reconcile.identity;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.lexicon.WordList;

/**
 * A person's name cut into folded words, without particles ("von", "al-").
 *
 * @param printed as the report has it
 * @param words at least one
 */
record PersonName(String printed, List<String> words) {
    private static final WordList PARTICLES = WordList.load("name-particles");
    private static final Pattern BREAK = Pattern.compile("[\\s\\-–.,\"]+");

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String printed) {
        List<String> all = Arrays.stream(BREAK.split(withoutPossessive(printed.strip()), -1))
                .filter(word -> !word.isEmpty())
                .map(Spelling::fold)
                .toList();
        List<String> kept =
                all.stream().filter(word -> !PARTICLES.contains(word)).toList();
        if (!kept.isEmpty()) {
            return new PersonName(printed, kept);
        }
        return new PersonName(printed, all.isEmpty() ? List.of(Spelling.fold(printed)) : all);
    }

    private static String withoutPossessive(String name) {
        return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String surname() {
        return words.get(words.size() - 1);
    }

    /** Whether both are full names of one person: "George Bush", "George W. Bush"; "Oleksii Koval", "Oleksiy Koval". */
    boolean sameFullName(PersonName other) {
        if (!isFull() || !other.isFull()) {
            return false;
        }
        if (words.size() == other.words.size()) {
            return sameWords(other);
        }
        return Spelling.same(surname(), other.surname())
                && givenFits(words.get(0), other.words.get(0))
                && (isSubsequence(other) || other.isSubsequence(this));
    }

    private boolean sameWords(PersonName other) {
        int slips = 0;
        for (int i = 0; i < words.size(); i++) {
            String mine = words.get(i);
            String theirs = other.words.get(i);
            boolean last = i == words.size() - 1;
            if (last ? !Spelling.same(mine, theirs) : !givenFits(mine, theirs)) {
                return false;
            }
            slips += Spelling.skeleton(mine).equals(Spelling.skeleton(theirs)) ? 0 : 1;
        }
        return slips <= 1;
    }

    private static boolean givenFits(String mine, String theirs) {
        return Spelling.same(mine, theirs) || isInitial(mine, theirs) || isInitial(theirs, mine);
    }

    private static boolean isInitial(String initial, String name) {
        return initial.length() == 1 && name.startsWith(initial);
    }

    private boolean isSubsequence(PersonName longer) {
        int at = 0;
        for (String word : longer.words) {
            if (at < words.size() && givenFits(words.get(at), word)) {
                at++;
            }
        }
        return at == words.size();
    }

    /** Whether these words end {@code full}: "Koval" of "Ivan Koval". */
    boolean isSurnameOf(PersonName full) {
        int skip = full.words.size() - words.size();
        return skip > 0 && sameAll(words, full.words.subList(skip, full.words.size()));
    }

    /** Whether these words begin {@code full}: "Xi" of "Xi Jinping". */
    boolean isBeginningOf(PersonName full) {
        return full.words.size() > words.size() && sameAll(words, full.words.subList(0, words.size()));
    }

    private static boolean sameAll(List<String> mine, List<String> theirs) {
        for (int i = 0; i < mine.size(); i++) {
            if (!Spelling.same(mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The words as one look-up key that forgives transliteration. */
    String key() {
        return String.join(" ", words.stream().map(Spelling::skeleton).toList());
    }

    /** The first letters under which this name and its other spellings are found. */
    List<Character> initials() {
        List<Character> initials = words.stream()
                .map(word -> Spelling.skeleton(word))
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0))
                .distinct()
                .toList();
        return initials.isEmpty() ? Collections.singletonList('?') : initials;
    }
}
