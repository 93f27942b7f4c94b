package org.parley.reading.onnx;

import java.util.List;

/** A sentence as the model takes it: the pieces of each word and how each word is capitalised. */
final class Input {
    /** Places in the encoder, the two marks around the sentence left out. */
    private static final int MOST_PIECES = 510;
    /** More pieces than any English word needs; what is longer is not a word. */
    private static final int PIECES_OF_A_WORD = 12;

    private final List<int[]> pieces;
    private final List<CaseClass> shapes;

    private Input(List<int[]> pieces, List<CaseClass> shapes) {
        this.pieces = pieces;
        this.shapes = shapes;
    }

    /** A sentence of these forms, at most 510; where words have too many pieces together, each keeps its first ones. */
    static Input of(List<String> forms, WordPieces vocabulary) {
        List<CaseClass> shapes = forms.stream().map(CaseClass::of).toList();
        Input whole = new Input(pieces(forms, vocabulary, PIECES_OF_A_WORD), shapes);
        if (whole.length() <= MOST_PIECES + 2) {
            return whole;
        }
        return new Input(pieces(forms, vocabulary, Math.max(1, MOST_PIECES / forms.size())), shapes);
    }

    private static List<int[]> pieces(List<String> forms, WordPieces vocabulary, int limit) {
        return forms.stream()
                .map(form -> vocabulary.of(Marks.plain(form), limit))
                .toList();
    }

    int words() {
        return pieces.size();
    }

    int[] pieces(int word) {
        return pieces.get(word);
    }

    CaseClass shape(int word) {
        return shapes.get(word);
    }

    /** Pieces of all words and the two marks around the sentence. */
    int length() {
        return 2 + pieces.stream().mapToInt(word -> word.length).sum();
    }
}
