package org.parley.extract.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/**
 * A place beside a word where lexicons expect a complement: {@code obj}, {@code that} (a clause), {@code to} (an
 * infinitive), {@code ing}, {@code whether}, {@code subj} (what a passive verb is done to), or a preposition.
 * Several joined by {@code +} must all be filled: {@code obj+to} for "urge X to do". Immutable.
 */
public record Slot(List<String> parts) {
    private static final Set<String> RELATIVES = Set.of("WDT", "WP");
    private static final String[] CLAUSES = {"ccomp", "xcomp", "advcl", "acl", "obl", "nmod", "obj", "iobj"};

    public Slot {
        parts = List.copyOf(parts);
    }

    /** The slots of one lexicon column, in order of preference: {@code obj+to;that;obj}. */
    public static List<Slot> list(String column) {
        return Arrays.stream(column.split(";", -1))
                .map(alternative -> new Slot(List.of(alternative.split("\\+", -1))))
                .toList();
    }

    /** The complements of {@code word} that fill the first of {@code slots} that can be filled; empty when none can. */
    public static List<Word> fill(List<Slot> slots, Sentence sentence, Word word) {
        for (Slot slot : slots) {
            List<Word> found = slot.fillers(sentence, word);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Word> fillers(Sentence sentence, Word word) {
        List<Word> all = new ArrayList<>();
        for (String part : parts) {
            List<Word> found = part(sentence, word, part);
            if (found.isEmpty()) {
                return List.of();
            }
            all.add(found.get(0));
        }
        return all;
    }

    private static List<Word> part(Sentence sentence, Word word, String part) {
        return switch (part) {
            case "unto" ->
                sentence.children(word, CLAUSES).stream()
                        .filter(child -> child.upos() != Upos.VERB && marked(sentence, child, "to"))
                        .toList();
            case "obj" -> objects(sentence, word);
            case "subj" -> new Clause(sentence, word).patient().stream().toList();
            case "that" ->
                sentence.children(word, "ccomp", "acl").stream()
                        .filter(clause -> isContent(sentence, clause))
                        .toList();
            case "to" ->
                sentence.children(word, "xcomp", "advcl", "acl", "ccomp").stream()
                        .filter(clause -> marked(sentence, clause, "to"))
                        .toList();
            case "ing" ->
                sentence.children(word, "xcomp", "ccomp", "acl", "advcl", "obj").stream()
                        .filter(clause -> clause.xpos().equals("VBG"))
                        .toList();
            case "whether" ->
                sentence.children(word, "ccomp", "advcl").stream()
                        .filter(clause -> marked(sentence, clause, "whether") || marked(sentence, clause, "if"))
                        .toList();
            default ->
                sentence.children(word, CLAUSES).stream()
                        .filter(child -> marked(sentence, child, part))
                        .toList();
        };
    }

    private static boolean isContent(Sentence sentence, Word clause) {
        return clause.is("ccomp")
                ? !marked(sentence, clause, "whether") && !marked(sentence, clause, "if")
                : clause.relation().equals("acl") && marked(sentence, clause, "that");
    }

    /** Objects; in a relative clause, the noun that the clause hangs on: "a plan that Aland rejects". */
    private static List<Word> objects(Sentence sentence, Word word) {
        List<Word> own = Stream.of("obj", "iobj")
                .flatMap(relation -> sentence.children(word, relation).stream())
                .filter(object -> !sentence.hasChild(object, "case"))
                .toList();
        boolean relative = own.isEmpty() || RELATIVES.contains(own.get(0).xpos());
        if (!relative) {
            return own;
        }
        boolean onNoun = word.relation().equals("acl:relcl") && !new Clause(sentence, word).isPassive();
        boolean subjectOnly =
                sentence.children(word, "nsubj").stream().anyMatch(subject -> RELATIVES.contains(subject.xpos()));
        return onNoun && !subjectOnly ? sentence.head(word).stream().toList() : List.of();
    }

    private static boolean marked(Sentence sentence, Word clause, String word) {
        return sentence.children(clause, "mark", "case").stream()
                .anyMatch(mark -> mark.form().toLowerCase(Locale.ROOT).equals(word));
    }
}
