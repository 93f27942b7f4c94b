package org.parley.reading.onnx;

import java.util.Arrays;

/**
 * What the model says of one sentence, as numbers into {@link Labels}. Words count from 1; place 0 stands for the mark
 * before the sentence, which is also the root of the tree.
 */
final class Output {
    private final long[] upos;
    private final long[] xpos;
    private final long[] relations;
    private final long[] names;
    private final float[][] arcs;

    /** Takes the rows over as they are; they may be longer than the sentence. */
    Output(long[] upos, long[] xpos, long[] relations, long[] names, float[][] arcs) {
        this.upos = upos;
        this.xpos = xpos;
        this.relations = relations;
        this.names = names;
        this.arcs = arcs;
    }

    int upos(int word) {
        return (int) upos[word];
    }

    int xpos(int word) {
        return (int) xpos[word];
    }

    /** The relation of {@code word} to the head that scores best for it. */
    int relation(int word) {
        return (int) relations[word];
    }

    int name(int word) {
        return (int) names[word];
    }

    /** Scores of all heads, {@code [word][head]}, for a sentence of {@code words} words. */
    float[][] arcs(int words) {
        float[][] square = new float[words + 1][];
        for (int word = 0; word <= words; word++) {
            square[word] = Arrays.copyOf(arcs[word], words + 1);
        }
        return square;
    }
}
