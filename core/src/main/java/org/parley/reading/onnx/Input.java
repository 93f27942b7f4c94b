package org.parley.reading.onnx;

import java.util.List;
import org.parley.text.Token;

/** A sentence as the model takes it: the pieces of each word and how each word is capitalised. */
final class Input {
    /** More pieces than any English word needs; what is longer is not a word. */
    private static final int PIECES_OF_A_WORD = 12;

    private final List<int[]> pieces;
    private final List<CaseClass> shapes;

    private Input(List<int[]> pieces, List<CaseClass> shapes) {
        this.pieces = pieces;
        this.shapes = shapes;
    }

    static Input of(List<Token> sentence, WordPieces vocabulary) {
        return new Input(
                sentence.stream()
                        .map(token -> vocabulary.of(token.form(), PIECES_OF_A_WORD))
                        .toList(),
                sentence.stream().map(token -> CaseClass.of(token.form())).toList());
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
