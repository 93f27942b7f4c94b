package org.parley.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.lexicon.States;
import org.parley.lexicon.WordList;
import org.parley.model.Report;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * What an office phrase says: the office, and whom it belongs to.
 *
 * <p>"the Ukrainian deputy prime minister" → "deputy prime minister" of "Ukrainian"; "Petrenko's special envoy" →
 * "special envoy" of "Petrenko"; "president of Freedonia" → "president" of "Freedonia".
 */
final class OfficeReader {
    private static final WordList HONORIFICS = WordList.load("honorifics");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its", "their");

    private final Report report;

    OfficeReader(Report report) {
        this.report = report;
    }

    /** An office and the words for the state, body or person it belongs to. */
    record Office(String title, Optional<String> of) {}

    Optional<Office> read(List<Word> phrase) {
        int start = 0;
        while (start < phrase.size() && isArticle(phrase.get(start))) {
            start++;
        }
        List<Word> rest = phrase.subList(start, phrase.size());
        int officeAt = firstOffice(rest);
        if (officeAt < 0) {
            return Optional.empty();
        }
        int possessor = possessorEnd(rest, officeAt);
        if (possessor > 0) {
            return Optional.of(new Office(title(rest, possessor + 1), Optional.of(words(rest, 0, possessor))));
        }
        Optional<Integer> state = leadingState(rest, officeAt);
        if (state.isPresent()) {
            int from = afterJointStates(rest, state.get());
            return Optional.of(new Office(title(rest, from), Optional.of(words(rest, 0, state.get()))));
        }
        Optional<String> of =
                ofPhrase(rest, officeAt).or(() -> leadingBody(rest, officeAt)).or(() -> innerState(rest, officeAt));
        return Optional.of(new Office(title(rest, 0), of));
    }

    private static boolean isArticle(Word word) {
        return ARTICLES.contains(word.form().toLowerCase(Locale.ROOT)) || HONORIFICS.contains(word.form());
    }

    private static int firstOffice(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (RoleNouns.OFFICES.contains(words.get(i).form())) {
                return i;
            }
        }
        return -1;
    }

    private static int possessorEnd(List<Word> words, int officeAt) {
        for (int i = 1; i < Math.max(officeAt, words.size() - 1); i++) {
            if (words.get(i).xpos().equals("POS")
                    && words.subList(i, words.size()).stream()
                            .anyMatch(word -> RoleNouns.OFFICES.contains(word.form()))) {
                return i;
            }
        }
        return -1;
    }

    /** How many leading words name a state: "US" 1, "South Korean" 2. */
    private Optional<Integer> leadingState(List<Word> words, int officeAt) {
        for (int length = Math.min(4, officeAt); length > 0; length--) {
            if (States.world().find(words(words, 0, length)).isPresent()) {
                return Optional.of(length);
            }
        }
        return Optional.empty();
    }

    /** "top Armenian diplomat". */
    private static Optional<String> innerState(List<Word> words, int officeAt) {
        return words.subList(0, officeAt).stream()
                .map(Word::form)
                .filter(form -> Character.isUpperCase(form.charAt(0)))
                .filter(form -> States.world().find(form).isPresent())
                .findFirst();
    }

    /** Past "and British" in "Ukrainian and British officials". */
    private static int afterJointStates(List<Word> words, int from) {
        boolean joint = from + 2 < words.size()
                && words.get(from).upos() == Upos.CCONJ
                && States.world().find(words.get(from + 1).form()).isPresent();
        return joint ? from + 2 : from;
    }

    /** "Kremlin spokesman", "State Department official": proper nouns right before a plain office word. */
    private Optional<String> leadingBody(List<Word> words, int officeAt) {
        boolean plain = Character.isLowerCase(words.get(officeAt).form().charAt(0));
        int length = 0;
        while (length < officeAt && words.get(length).upos() == Upos.PROPN) {
            length++;
        }
        return plain && length > 0 ? Optional.of(words(words, 0, length)) : Optional.empty();
    }

    private Optional<String> ofPhrase(List<Word> words, int officeAt) {
        for (int i = officeAt + 1; i < words.size() - 1; i++) {
            if (words.get(i).form().equalsIgnoreCase("of")) {
                int from = words.get(i + 1).is("det") ? i + 2 : i + 1;
                return isOwner(words, from) ? Optional.of(words(words, from, words.size())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * From {@code from} up to a comma, or to an "of" before a state: "secretary of state" stays whole, "president of
     * Freedonia" does not. Ranks and honorifics at the end are left out.
     */
    private String title(List<Word> words, int from) {
        int to = from;
        while (to < words.size()
                && !words.get(to).form().equals(",")
                && !(words.get(to).form().equalsIgnoreCase("of") && isOwner(words, to + 1))) {
            to++;
        }
        while (to > from + 1 && HONORIFICS.contains(words.get(to - 1).form())) {
            to--;
        }
        return words(words, from, to);
    }

    private boolean isOwner(List<Word> words, int from) {
        int start = from < words.size() && words.get(from).is("det") ? from + 1 : from;
        return start < words.size()
                && (words.size() - start > 1
                        || States.world()
                                .find(words(words, start, words.size()))
                                .isPresent());
    }

    private String words(List<Word> words, int from, int to) {
        int start = Math.min(from, words.size() - 1);
        int end = Math.max(start + 1, Math.min(to, words.size()));
        Span span = words.get(start).span().cover(words.get(end - 1).span());
        return report.words(span);
    }
}
