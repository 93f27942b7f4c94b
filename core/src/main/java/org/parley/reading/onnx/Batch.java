package org.parley.reading.onnx;

import java.nio.LongBuffer;
import java.util.List;

/**
 * Sentences of one report laid out side by side for the model. Rows are as long as the longest sentence; word 0 of
 * each row is the mark before the sentence.
 */
final class Batch {
    private static final String START = "[CLS]";
    private static final String END = "[SEP]";

    private final int rows;
    private final int pieces;
    private final int words;
    private final long[] ids;
    private final long[] mask;
    private final long[] pieceCase;
    private final long[] firstPiece;
    private final long[] wordCase;
    private final long[] wordMask;

    /** These sentences, in this order; {@code vocabulary} knows the marks around a sentence. */
    Batch(List<Input> sentences, WordPieces vocabulary) {
        rows = sentences.size();
        pieces = sentences.stream().mapToInt(Input::length).max().orElseThrow();
        words = sentences.stream().mapToInt(Input::words).max().orElseThrow() + 1;
        ids = new long[rows * pieces];
        mask = new long[rows * pieces];
        pieceCase = new long[rows * pieces];
        firstPiece = new long[rows * words];
        wordCase = new long[rows * words];
        wordMask = new long[rows * words];
        for (int row = 0; row < rows; row++) {
            put(row, sentences.get(row), vocabulary.id(START), vocabulary.id(END));
        }
    }

    private void put(int row, Input sentence, int start, int end) {
        int base = row * pieces;
        int at = 0;
        wordMask[row * words] = 1;
        ids[base + at++] = start;
        for (int word = 0; word < sentence.words(); word++) {
            int place = row * words + word + 1;
            int shape = sentence.shape(word).id();
            firstPiece[place] = at;
            wordCase[place] = shape;
            wordMask[place] = 1;
            for (int piece : sentence.pieces(word)) {
                pieceCase[base + at] = shape;
                ids[base + at++] = piece;
            }
        }
        ids[base + at++] = end;
        for (int piece = 0; piece < at; piece++) {
            mask[base + piece] = 1;
        }
    }

    int rows() {
        return rows;
    }

    long[] pieceShape() {
        return new long[] {rows, pieces};
    }

    long[] wordShape() {
        return new long[] {rows, words};
    }

    LongBuffer ids() {
        return LongBuffer.wrap(ids);
    }

    LongBuffer mask() {
        return LongBuffer.wrap(mask);
    }

    LongBuffer pieceCase() {
        return LongBuffer.wrap(pieceCase);
    }

    LongBuffer firstPiece() {
        return LongBuffer.wrap(firstPiece);
    }

    LongBuffer wordCase() {
        return LongBuffer.wrap(wordCase);
    }

    LongBuffer wordMask() {
        return LongBuffer.wrap(wordMask);
    }
}
