package org.parley.extract.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/** What must come first: "if …", "unless …", "until …", "in exchange for …". Stateless. */
public final class Conditions {
    private static final Set<String> MARKS =
            Set.of("if", "unless", "until", "once", "provided", "providing", "as long as", "so long as");
    private static final Set<String> ORDER = Set.of("after", "before", "when");
    private static final Set<String> PRICES = Set.of("exchange", "return", "condition");

    private Conditions() {}

    /** The condition on which {@code heads} of {@code sentence} depend, without its "if"; the first when there are several. */
    public static Optional<Span> of(Sentence sentence, List<Word> heads) {
        return heads.stream()
                .flatMap(head -> sentence.children(head, "advcl", "obl", "nmod").stream())
                .filter(child -> isCondition(sentence, child))
                .findFirst()
                .flatMap(child -> Phrase.span(sentence, child))
                .map(span -> withoutMark(sentence, span));
    }

    private static boolean isCondition(Sentence sentence, Word clause) {
        if (clause.is("advcl") || clause.is("obl")) {
            String mark = mark(sentence, clause);
            boolean only = sentence.children(clause, "advmod").stream()
                    .anyMatch(word -> word.form().equalsIgnoreCase("only"));
            if (clause.is("advcl") ? MARKS.contains(mark) : mark.equals("until")) {
                return true;
            }
            if (only && (ORDER.contains(mark) || mark.isEmpty())) {
                return true;
            }
        }
        return PRICES.contains(clause.lemma())
                && !sentence.children(clause, "nmod", "acl", "ccomp").isEmpty();
    }

    private static String mark(Sentence sentence, Word clause) {
        StringBuilder words = new StringBuilder();
        for (Word mark : sentence.children(clause, "mark", "case")) {
            for (Word part : sentence.subtree(mark)) {
                words.append(words.length() == 0 ? "" : " ").append(part.form().toLowerCase(Locale.ROOT));
            }
        }
        return words.toString();
    }

    private static Span withoutMark(Sentence sentence, Span span) {
        List<Word> words = sentence.wordsIn(span);
        int from = 0;
        while (from < words.size() - 1 && isMark(words.get(from))) {
            from++;
        }
        return words.get(from).span().cover(words.get(words.size() - 1).span());
    }

    private static boolean isMark(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return word.is("mark") && (MARKS.contains(form) || form.equals("that"));
    }
}
