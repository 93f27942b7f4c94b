package org.parley.reading.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.reading.Name;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/** Names out of the begin-inside-outside labels of one sentence, tidied: no articles, no possessive marks, no strays. */
final class NameDecoder {
    private static final Set<Name.Type> CAPITALISED = Set.of(
            Name.Type.PERSON, Name.Type.ORGANISATION, Name.Type.LOCATION, Name.Type.FACILITY, Name.Type.NATIONALITY);

    private final List<Optional<Name.Type>> types;
    private final List<Boolean> begins;

    /** For these labels, in the order of the model: {@code O}, {@code B-Person}, {@code I-Person} … */
    NameDecoder(List<String> labels) {
        this.types = labels.stream().map(NameDecoder::type).toList();
        this.begins = labels.stream().map(label -> label.startsWith("B-")).toList();
    }

    private static Optional<Name.Type> type(String label) {
        return switch (label.substring(label.indexOf('-') + 1)) {
            case "Person" -> Optional.of(Name.Type.PERSON);
            case "Organization" -> Optional.of(Name.Type.ORGANISATION);
            case "Location" -> Optional.of(Name.Type.LOCATION);
            case "Facility" -> Optional.of(Name.Type.FACILITY);
            case "NORP" -> Optional.of(Name.Type.NATIONALITY);
            case "Product" -> Optional.of(Name.Type.PRODUCT);
            case "Date" -> Optional.of(Name.Type.DATE);
            case "Money" -> Optional.of(Name.Type.MONEY);
            case "Misc" -> Optional.of(Name.Type.MISC);
            default -> Optional.empty();
        };
    }

    /** The names of {@code sentence}; {@code output} counts its words from 1. */
    List<Name> names(Sentence sentence, Output output) {
        List<Name> names = new ArrayList<>();
        int start = 0;
        while (start < sentence.words().size()) {
            int end = start + 1;
            if (types.get(output.name(start + 1)).isPresent()) {
                end = end(sentence, output, start);
                tidy(sentence, start, end, type(output, start, end)).ifPresent(names::add);
            }
            start = end;
        }
        return names;
    }

    /** A name runs on over inside labels, whatever their type, and over a hyphen that an inside label follows. */
    private int end(Sentence sentence, Output output, int start) {
        int end = start + 1;
        while (end < sentence.words().size()) {
            if (isInside(output.name(end + 1))) {
                end++;
            } else if (isJoint(sentence, end) && isInside(output.name(end + 2))) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    private boolean isInside(int label) {
        return types.get(label).isPresent() && !begins.get(label);
    }

    private static boolean isJoint(Sentence sentence, int at) {
        Word word = sentence.word(at);
        return word.form().equals("-")
                && at + 1 < sentence.words().size()
                && sentence.word(at - 1).span().end() == word.span().start()
                && word.span().end() == sentence.word(at + 1).span().start();
    }

    /** The type that most words of the name have; on a tie that of the first. */
    private Name.Type type(Output output, int start, int end) {
        int[] votes = new int[Name.Type.values().length];
        Name.Type best = types.get(output.name(start + 1)).orElseThrow();
        for (int at = start; at < end; at++) {
            types.get(output.name(at + 1)).ifPresent(type -> votes[index(type)]++);
        }
        for (Name.Type type : Name.Type.values()) {
            best = votes[index(type)] > votes[index(best)] ? type : best;
        }
        return best;
    }

    private static int index(Name.Type type) {
        return List.of(Name.Type.values()).indexOf(type);
    }

    private static Optional<Name> tidy(Sentence sentence, int start, int end, Name.Type type) {
        int from = start;
        int to = end;
        boolean amount = type == Name.Type.DATE || type == Name.Type.MONEY;
        while (from < to && isLooseBefore(sentence.word(from), amount)) {
            from++;
        }
        while (to > from && isLooseAfter(sentence.word(to - 1), amount)) {
            to--;
        }
        if (from == to || (CAPITALISED.contains(type) && noCapital(sentence, from, to))) {
            return Optional.empty();
        }
        return Optional.of(
                new Name(sentence.word(from).span().cover(sentence.word(to - 1).span()), type));
    }

    private static boolean isLooseBefore(Word word, boolean amount) {
        boolean mark = word.upos() == Upos.PUNCT || word.xpos().equals("POS");
        return mark || (!amount && (isSmall(word) || isFiniteVerb(word)));
    }

    private static boolean isSmall(Word word) {
        return word.upos() == Upos.DET || word.upos() == Upos.PRON || word.upos() == Upos.ADP;
    }

    /** In headlines the verb after a name has a capital too. */
    private static boolean isFiniteVerb(Word word) {
        return switch (word.xpos()) {
            case "VBZ", "VBD", "VBP", "MD" -> true;
            default -> false;
        };
    }

    private static boolean isLooseAfter(Word word, boolean amount) {
        return isLooseBefore(word, amount) || word.upos() == Upos.CCONJ;
    }

    private static boolean noCapital(Sentence sentence, int from, int to) {
        return sentence.words().subList(from, to).stream()
                .noneMatch(word -> word.form().codePoints().anyMatch(Character::isUpperCase));
    }
}
