package org.parley.reading.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.reading.Name;
import org.parley.reading.Sentence;

/** Names out of the begin-inside-outside labels of one sentence. */
final class NameDecoder {
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
            Optional<Name.Type> type = types.get(output.name(start + 1));
            int end = start + 1;
            if (type.isPresent()) {
                while (end < sentence.words().size() && continues(output.name(end + 1), type)) {
                    end++;
                }
                names.add(new Name(
                        sentence.word(start).span().cover(sentence.word(end - 1).span()), type.orElseThrow()));
            }
            start = end;
        }
        return names;
    }

    private boolean continues(int label, Optional<Name.Type> type) {
        return types.get(label).equals(type) && !begins.get(label);
    }
}
